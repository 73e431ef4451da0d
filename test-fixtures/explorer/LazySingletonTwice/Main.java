import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    static class Registry {
        private static volatile Registry instance;
        static final AtomicInteger made = new AtomicInteger();

        private Registry() { made.incrementAndGet(); }

        static Registry get() {
            if (instance == null) {
                synchronized (Registry.class) {
                    instance = new Registry(); // not checked again
                }
            }
            return instance;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(Registry::get);
        t.start();
        Registry.get();
        t.join();
        if (Registry.made.get() != 1) throw new AssertionError(Registry.made + " made");
    }
}
