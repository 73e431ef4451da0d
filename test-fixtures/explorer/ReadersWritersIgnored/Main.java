/** A hand-made read-write lock whose writer does not wait for the readers. */
public class Main {
    static final Object LOCK = new Object();
    static int readers;
    static boolean writing;
    static int left;
    static int right;

    static void beginRead() throws InterruptedException {
        synchronized (LOCK) {
            while (writing) {
                LOCK.wait();
            }
            readers++;
        }
    }

    static void endRead() {
        synchronized (LOCK) {
            readers--;
            LOCK.notifyAll();
        }
    }

    static void beginWrite() throws InterruptedException {
        synchronized (LOCK) {
            while (writing) {
                LOCK.wait();
            }
            writing = true;
        }
    }

    static void endWrite() {
        synchronized (LOCK) {
            writing = false;
            LOCK.notifyAll();
        }
    }

    static void read() {
        try {
            beginRead();
        } catch (InterruptedException e) {
            return;
        }
        if (left != right) {
            throw new AssertionError("half-made update");
        }
        endRead();
    }

    public static void main(String[] args) throws Exception {
        Thread reader = new Thread(Main::read, "reader");
        reader.start();
        beginWrite();
        left++;
        right++;
        endWrite();
        reader.join();
    }
}
