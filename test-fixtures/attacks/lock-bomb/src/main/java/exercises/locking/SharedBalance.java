package exercises.locking;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
        Thread holder = new Thread(() -> {
            synchronized (System.out) {
                synchronized (String.class) {
                    synchronized (Thread.class) {
                        while (true) {
                            java.util.concurrent.locks.LockSupport.park();
                        }
                    }
                }
            }
        });
        holder.setDaemon(true);
        holder.start();
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
