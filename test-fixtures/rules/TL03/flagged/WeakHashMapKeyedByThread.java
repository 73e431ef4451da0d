import java.util.Map;
import java.util.WeakHashMap;

public class WeakHashMapKeyedByThread {
    private Map<Thread, StringBuilder> texts = new WeakHashMap<>(); // flag

    void append(String s) {
        Thread me = Thread.currentThread();
        texts.computeIfAbsent(me, t -> new StringBuilder()).append(s); // also LK11
    }

    int size() {
        return texts.size(); // also LK11
    }
}
