/** A static initialiser waits for a thread that needs the class to be initialised. */
public class Main {
    static class Registry {
        static int value = 1;

        static {
            Thread filler = new Thread(() -> value = 2, "filler");
            filler.start();
            try {
                filler.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static void main(String[] args) {
        if (Registry.value != 2) {
            throw new AssertionError("value " + Registry.value);
        }
    }
}
