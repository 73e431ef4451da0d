/** The second lock is taken before the first is given back, by writer and reader. */
public class Main {
    static final Object FIRST_LOCK = new Object();
    static final Object SECOND_LOCK = new Object();
    static int first;
    static int second;

    static void write() {
        synchronized (FIRST_LOCK) {
            first = 1;
            synchronized (SECOND_LOCK) {
                second = 2;
            }
        }
    }

    static void read() {
        synchronized (FIRST_LOCK) {
            if (first == 0) {
                return;
            }
            synchronized (SECOND_LOCK) {
                if (second != first + 1) {
                    throw new AssertionError("first " + first + ", second " + second);
                }
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(Main::write, "writer");
        Thread reader = new Thread(Main::read, "reader");
        writer.start();
        reader.start();
        writer.join();
        reader.join();
    }
}
