/** Two threads wait in one monitor for different things; notify may wake the wrong one. */
public class Main {
    static final Object lock = new Object();
    static boolean tea;
    static boolean milk;
    static int waiting;

    static void awaitTea() {
        synchronized (lock) {
            waiting++;
            while (!tea) {
                sleepOn();
            }
        }
    }

    static void awaitMilk() {
        synchronized (lock) {
            while (waiting == 0) {
                sleepOn();
            }
            waiting++;
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
        while (true) {
            synchronized (lock) {
                if (waiting == 1) {
                    break;
                }
            }
            Thread.yield();
        }
        b.start();
        while (true) {
            synchronized (lock) {
                if (waiting == 2) {
                    tea = true;
                    lock.notify();
                    break;
                }
            }
            Thread.yield();
        }
        a.join();
        synchronized (lock) {
            milk = true;
            lock.notifyAll();
        }
        b.join();
    }
}
