class Base {
    private int n;

    protected synchronized void bump() {
        n++;
    }

    protected synchronized int value() {
        return n;
    }
}

class SuperclassMonitor extends Base {
    private int doubled;

    synchronized void twice() {
        bump();
        bump();
        doubled = value() * 2;
    }

    int doubled() {
        synchronized (this) {
            return doubled;
        }
    }
}
