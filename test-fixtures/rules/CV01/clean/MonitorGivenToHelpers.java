import java.util.function.BooleanSupplier;

public class MonitorGivenToHelpers {
    private final Object lock = new Object();
    private boolean open;

    private static void waitUntil(Object monitor, BooleanSupplier condition) throws InterruptedException {
        synchronized (monitor) {
            while (!condition.getAsBoolean()) {
                monitor.wait(100);
            }
        }
    }

    private void pause(Object monitor) throws InterruptedException {
        monitor.wait();
    }

    void pass() throws InterruptedException {
        synchronized (lock) {
            while (!open) {
                pause(lock);
            }
        }
    }

    void passOther() throws InterruptedException {
        waitUntil(lock, () -> open);
    }

    void open() {
        synchronized (lock) {
            open = true;
            lock.notifyAll();
        }
    }
}
