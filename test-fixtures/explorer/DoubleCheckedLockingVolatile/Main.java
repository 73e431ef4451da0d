/** Double-checked locking with a volatile field: one instance, safely published. */
public class Main {
    static class Config {
        int size = 7;
    }

    static volatile Config config;

    static Config get() {
        Config seen = config;
        if (seen == null) {
            synchronized (Main.class) {
                seen = config;
                if (seen == null) {
                    seen = new Config();
                    config = seen;
                }
            }
        }
        return seen;
    }

    public static void main(String[] args) throws Exception {
        Config[] seen = new Config[2];
        Thread a = new Thread(() -> seen[0] = get(), "a");
        Thread b = new Thread(() -> seen[1] = get(), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (seen[0] != seen[1] || seen[0].size != 7) {
            throw new AssertionError("two instances");
        }
    }
}
