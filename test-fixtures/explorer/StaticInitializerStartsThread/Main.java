/** A thread started in a static initialiser works on its own data; main joins it. */
public class Main {
    static class Filler implements Runnable {
        int value;

        @Override
        public void run() {
            value = 2;
        }
    }

    static final Filler FILLER = new Filler();
    static final Thread THREAD = new Thread(FILLER, "filler");

    static {
        THREAD.start();
    }

    public static void main(String[] args) throws Exception {
        THREAD.join();
        if (FILLER.value != 2) {
            throw new AssertionError("value " + FILLER.value);
        }
    }
}
