import java.util.HashMap;

class ThreadVariableAsKey {
    private final HashMap<Object, String> who = new HashMap<>(); // flag

    void set(String s) {
        Thread t = Thread.currentThread();
        Object key = t;
        who.put(key, s);
    }
}
