/** Synchronized methods that call each other; one leaves by an exception. */
public class Main {
    int value;

    synchronized void outer() {
        try {
            inner();
        } catch (IllegalStateException e) {
            value = value + 1;
        }
    }

    synchronized void inner() {
        value = value + 1;
        throw new IllegalStateException();
    }

    synchronized int read() {
        return value;
    }

    public static void main(String[] args) throws Exception {
        Main object = new Main();
        Thread a = new Thread(object::outer, "a");
        Thread b = new Thread(object::outer, "b");
        a.start();
        b.start();
        if (object.read() % 2 != 0) {
            throw new AssertionError("a half-made update was seen");
        }
        a.join();
        b.join();
        if (object.read() != 4) {
            throw new AssertionError("value " + object.read());
        }
    }
}
