/** A hand-made read-write lock whose last reader does not wake the writer. */
public class Main {
    static final Object LOCK = new Object();
    static int readers;
    static int value;

    static void read() {
        synchronized (LOCK) {
            readers++;
        }
        if (value < 0) {
            throw new AssertionError("value " + value);
        }
        synchronized (LOCK) {
            readers--;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread reader = new Thread(Main::read, "reader");
        reader.start();
        synchronized (LOCK) {
            while (readers > 0) {
                LOCK.wait();
            }
            value++;
        }
        reader.join();
    }
}
