/** An enum singleton whose methods are synchronized. */
public class Main {
    enum Counter {
        INSTANCE;

        private int value;

        synchronized void increment() {
            value++;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Counter.INSTANCE::increment);
        Thread b = new Thread(Counter.INSTANCE::increment);
        a.start();
        b.start();
        a.join();
        b.join();
        if (Counter.INSTANCE.value != 2) {
            throw new AssertionError("value " + Counter.INSTANCE.value);
        }
    }
}
