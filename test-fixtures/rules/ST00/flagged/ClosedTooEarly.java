// flag
public class ClosedTooEarly {
    private int n;

    synchronized void inc() {
        n++;
    }
    }

    synchronized int get() {
        return n;
    }
}
