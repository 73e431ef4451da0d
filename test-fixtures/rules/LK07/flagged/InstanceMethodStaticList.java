import java.util.ArrayList;
import java.util.List;

class InstanceMethodStaticList {
    private static final List<String> NAMES = new ArrayList<>();

    public synchronized void add(String s) { // flag
        NAMES.add(s);
    }
}
