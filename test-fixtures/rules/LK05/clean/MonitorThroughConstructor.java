public class MonitorThroughConstructor {
    private final Object monitor;
    private final int[] shared;

    public MonitorThroughConstructor(Object monitor, int[] shared) {
        this.monitor = monitor;
        this.shared = shared;
    }

    public void add(int n) {
        synchronized (monitor) {
            shared[0] += n;
        }
    }

    public static void main(String[] args) {
        Object m = new Object();
        int[] data = new int[1];
        new Thread(() -> new MonitorThroughConstructor(m, data).add(1)).start();
        new Thread(() -> new MonitorThroughConstructor(m, data).add(2)).start();
    }
}
