package exercises.threadlocal;

public class ThreadDictionary<V> {
    private volatile V value;

    public void set(V value) {
        this.value = value;
    }

    public V get() {
        return value;
    }

    public void clear() {
        value = null;
    }

    public int size() {
        return value == null ? 0 : 1;
    }
}
