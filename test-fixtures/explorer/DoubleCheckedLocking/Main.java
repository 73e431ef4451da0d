/** Double-checked locking on a field that is not volatile. */
public class Main {
    static class Config {
        int size = 7;
    }

    static Config config;

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

    static void use() {
        if (get().size != 7) {
            throw new AssertionError("size");
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::use, "a");
        Thread b = new Thread(Main::use, "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
