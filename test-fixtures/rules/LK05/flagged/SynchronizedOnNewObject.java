import java.util.ArrayList;
import java.util.List;

class SynchronizedOnNewObject {
    private final List<String> log = new ArrayList<>();

    void add(String line) {
        synchronized (new Object()) { // flag, also LK07
            log.add(line);
        }
    }
}
