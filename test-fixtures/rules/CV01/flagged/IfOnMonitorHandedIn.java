public class IfOnMonitorHandedIn {
    static void awaitReady(Object monitor, boolean[] ready) throws InterruptedException {
        synchronized (monitor) {
            if (!ready[0]) {
                monitor.wait(); // flag
            }
        }
    }

    static void makeReady(Object monitor, boolean[] ready) {
        synchronized (monitor) {
            ready[0] = true;
            monitor.notifyAll();
        }
    }
}
