public class StaticResetInMain {
    private static final Object LOCK = new Object();
    private static int counter;

    static void inc() {
        synchronized (LOCK) {
            counter++;
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 3; i++) {
            new Thread(() -> inc()).start();
        }
        counter = 0; // flag
    }
}
