public class Main {
    static class Registry {
        private static Registry instance;
        static int made;
        private int entries;

        private Registry() { made++; }

        static synchronized Registry get() {
            if (instance == null) instance = new Registry();
            return instance;
        }

        synchronized void add() { entries++; }
        synchronized int size() { return entries; }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] all = new Thread[3];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Thread(() -> Registry.get().add());
        }
        for (Thread t : all) t.start();
        for (Thread t : all) t.join();
        if (Registry.get().size() != 3 || Registry.made != 1) throw new AssertionError();
    }
}
