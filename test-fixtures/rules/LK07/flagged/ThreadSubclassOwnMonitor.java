public class ThreadSubclassOwnMonitor extends Thread {
    private static int counter;
    private final Object monitor = new Object();

    @Override
    public void run() {
        for (int i = 0; i < 100; i++) {
            synchronized (monitor) { // flag
                counter++;
            }
        }
    }
}
