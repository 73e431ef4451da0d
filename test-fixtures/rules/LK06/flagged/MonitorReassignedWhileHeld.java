public class MonitorReassignedWhileHeld {
    private Object monitor = new Object();
    private int value;

    public void set(int v) {
        synchronized (monitor) { // also LK11
            value = v;
            monitor = new Object(); // flag
        }
    }
}
