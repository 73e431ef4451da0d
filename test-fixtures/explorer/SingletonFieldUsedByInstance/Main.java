/** A singleton's constructor waits for a thread whose method reads a static field of the class. */
public class Main {
    static class Config {
        static final Config INSTANCE = new Config();
        static int size = 3;
        int found;

        Config() {
            Thread loader = new Thread(this::load, "loader");
            loader.start();
            try {
                loader.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void load() {
            found = size;
        }
    }

    public static void main(String[] args) {
        System.out.println(Config.INSTANCE.found);
    }
}
