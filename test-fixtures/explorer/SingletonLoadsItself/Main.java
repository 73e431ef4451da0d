/** A singleton's loader works on the instance alone, before the class is ready. */
public class Main {
    static class Config {
        static final Config INSTANCE = new Config();
        int found;

        Config() {
            Thread loader =
                    new Thread("loader") {
                        @Override
                        public void run() {
                            found = 3;
                        }
                    };
            loader.start();
            try {
                loader.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static void main(String[] args) {
        if (Config.INSTANCE.found != 3) {
            throw new AssertionError("found " + Config.INSTANCE.found);
        }
    }
}
