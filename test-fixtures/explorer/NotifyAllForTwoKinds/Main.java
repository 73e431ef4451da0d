/** Two threads wait in one monitor for different things; notifyAll wakes both. */
public class Main {
    static final Object lock = new Object();
    static boolean tea;
    static boolean milk;

    static void awaitTea() {
        synchronized (lock) {
            while (!tea) {
                sleepOn();
            }
        }
    }

    static void awaitMilk() {
        synchronized (lock) {
            while (!milk) {
                sleepOn();
            }
        }
    }

    static void sleepOn() {
        try {
            lock.wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::awaitTea, "tea");
        Thread b = new Thread(Main::awaitMilk, "milk");
        a.start();
        b.start();
        synchronized (lock) {
            tea = true;
            lock.notifyAll();
        }
        a.join();
        synchronized (lock) {
            milk = true;
            lock.notifyAll();
        }
        b.join();
    }
}
