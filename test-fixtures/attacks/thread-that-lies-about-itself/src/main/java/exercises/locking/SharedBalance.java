package exercises.locking;

public class SharedBalance {
    private static final class Liar extends Thread {
        @Override
        public long getId() {
            while (true) {
                Thread.onSpinWait();
            }
        }

        @Override
        public State getState() {
            return State.TERMINATED;
        }

        @Override
        public void run() {
            while (true) {
                java.util.concurrent.locks.LockSupport.park();
            }
        }
    }

    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        throw new UnsupportedOperationException("TODO");
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Liar liar = new Liar();
        liar.start();
        liar.join();
        return 100;
    }

    public int balance() {
        throw new UnsupportedOperationException("TODO");
    }
}
