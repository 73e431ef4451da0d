import java.util.ArrayList;
import java.util.List;

class CopyOutThenPrint {
    private final List<String> listeners = new ArrayList<>();

    void add(String s) {
        synchronized (listeners) {
            listeners.add(s);
        }
    }

    void fire() {
        String[] copy;
        synchronized (listeners) {
            copy = listeners.toArray(new String[0]);
        }
        for (String s : copy) System.out.println(s);
    }
}
