abstract class Base {
    protected int value;

    synchronized void set(int v) {
        value = v;
    }
}

public class InheritedSynchronized extends Base {
    synchronized int get() {
        return value;
    }

    int twice() {
        synchronized (this) {
            return value * 2;
        }
    }
}
