/** A hand-made read-write lock: many readers or one writer. */
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
            while (writing || readers > 0) {
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
        Thread a = new Thread(Main::read, "reader-a");
        Thread b = new Thread(Main::read, "reader-b");
        a.start();
        b.start();
        beginWrite();
        left++;
        right++;
        endWrite();
        a.join();
        b.join();
    }
}
