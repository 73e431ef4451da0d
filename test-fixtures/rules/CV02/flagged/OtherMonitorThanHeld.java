public class OtherMonitorThanHeld {
    private boolean ready;

    static void pass(Object monitor, Object other) throws InterruptedException {
        synchronized (monitor) {
            other.notify(); // flag
        }
        new Thread(() -> {
            monitor.notifyAll(); // flag
        }).start();
        synchronized (monitor) {
            new Thread(() -> {
                monitor.notifyAll(); // flag
            }).start();
        }
    }

    static void re(Object monitor, Object next) {
        synchronized (monitor) {
            monitor = next;
            monitor.notifyAll(); // flag
        }
    }

    static void once(Object monitor, boolean[] ready) throws InterruptedException {
        synchronized (monitor) {
            if (!ready[0]) monitor.wait(); // also CV01
        }
    }

    static void helper(Object monitor) {
        wake(monitor); 
    }
    static void helper2(Object monitor) {
        synchronized (monitor) {
            wake(monitor); 
        }
    }

    private static void wake(Object m) {
        m.notifyAll(); // flag
    }
    static void timed(Object monitor, boolean[] done) throws InterruptedException {
        synchronized (monitor) {
            for (int i = 0; i < 1; i++) {
            }
            monitor.wait(1000); // also CV01
        }
    }
}
