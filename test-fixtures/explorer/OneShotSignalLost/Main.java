public class Main {
    static final Object signal = new Object();

    public static void main(String[] args) throws InterruptedException {
        Thread waiter = new Thread(() -> {
            synchronized (signal) {
                try {
                    signal.wait();
                    System.out.println("go");
                } catch (InterruptedException ignored) {
                }
            }
        });
        waiter.start();
        synchronized (signal) {
            signal.notifyAll();
        }
        waiter.join();
    }
}
