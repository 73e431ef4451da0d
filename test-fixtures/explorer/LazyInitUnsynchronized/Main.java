/** Two threads may both find the field null and make two instances. */
public class Main {
    static class Config {
        final int size = 7;
    }

    static Config config;

    static Config get() {
        if (config == null) {
            config = new Config();
        }
        return config;
    }

    public static void main(String[] args) throws Exception {
        Config[] seen = new Config[2];
        Thread a = new Thread(() -> seen[0] = get(), "a");
        Thread b = new Thread(() -> seen[1] = get(), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (seen[0] != seen[1]) {
            throw new AssertionError("two instances");
        }
    }
}
