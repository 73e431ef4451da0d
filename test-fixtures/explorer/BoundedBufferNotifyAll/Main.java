/** A one-slot buffer that signals with notifyAll. */
public class Main {
    static Integer slot;

    static synchronized void put(int item) {
        await(false);
        slot = item;
        Main.class.notifyAll();
    }

    static synchronized void take() {
        await(true);
        slot = null;
        Main.class.notifyAll();
    }

    private static void await(boolean full) {
        while ((slot != null) != full) {
            try {
                Main.class.wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = {
            new Thread(Main::take, "consumer-1"),
            new Thread(Main::take, "consumer-2"),
            new Thread(() -> put(1), "producer-1"),
            new Thread(() -> put(2), "producer-2")
        };
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (slot != null) {
            throw new AssertionError("slot " + slot);
        }
    }
}
