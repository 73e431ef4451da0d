package exercises.locking;

public class SharedBalance {
    static class Hidden extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }

    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        new Hidden();
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        throw new UnsupportedOperationException("TODO");
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        throw new UnsupportedOperationException("TODO");
    }

    public int balance() {
        throw new UnsupportedOperationException("TODO");
    }
}
