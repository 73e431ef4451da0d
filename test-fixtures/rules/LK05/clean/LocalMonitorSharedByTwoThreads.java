public class LocalMonitorSharedByTwoThreads {
    public static void main(String[] args) {
        Object monitor = new Object();
        StringBuilder text = new StringBuilder();
        new Thread(() -> {
            synchronized (monitor) {
                text.append("hello ");
            }
        }).start();
        new Thread(() -> {
            synchronized (monitor) {
                text.append("world ");
            }
        }).start();
    }
}
