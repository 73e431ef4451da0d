import java.util.ArrayList;
import java.util.List;

/** The holder class is initialised once, by whichever thread comes first. */
public class Main {
    static class Config {
        int size;

        Config(int size) {
            this.size = size;
        }
    }

    static class Holder {
        static Config config = new Config(7);
    }

    static void use() {
        if (Holder.config.size != 7) {
            throw new AssertionError("size " + Holder.config.size);
        }
    }

    public static void main(String[] args) throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            threads.add(new Thread(Main::use, "user-" + i));
        }
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
