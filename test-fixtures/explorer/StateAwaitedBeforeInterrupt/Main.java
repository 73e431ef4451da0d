/** Waits until the worker really waits, and then interrupts it. */
public class Main {
    static volatile boolean interrupted;

    public static void main(String[] args) throws Exception {
        Object lock = new Object();
        Thread worker =
                new Thread(
                        () -> {
                            synchronized (lock) {
                                try {
                                    for (; ; ) {
                                        lock.wait();
                                    }
                                } catch (InterruptedException e) {
                                    interrupted = true;
                                }
                            }
                        });
        worker.start();
        while (worker.getState() != Thread.State.WAITING) {
            Thread.yield();
        }
        worker.interrupt();
        worker.join();
        if (!interrupted) {
            throw new AssertionError("not interrupted");
        }
    }
}
