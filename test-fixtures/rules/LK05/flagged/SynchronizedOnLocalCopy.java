import java.util.ArrayList;
import java.util.List;

class SynchronizedOnLocalCopy {
    private final List<String> list = new ArrayList<>();

    void add(String s) {
        Object lock = new Object(); // flag
        synchronized (lock) {
            list.add(s);
        }
    }
}
