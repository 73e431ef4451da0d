import java.util.ArrayList;
import java.util.List;

class StaticListUnderThis {
    private static final List<String> LOG = new ArrayList<>();

    void log(String s) {
        synchronized (this) { // flag
            LOG.add(s);
        }
    }
}
