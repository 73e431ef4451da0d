import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CatchAndAfterwards {
    private final Lock l = new ReentrantLock();
    private final int[] data = new int[100];

    void set(int i, int v) {
        l.lock(); // also LK01
        try {
            data[i] = v;
        } catch (ArrayIndexOutOfBoundsException ex) {
            System.out.println("index " + i);
            l.unlock();
        }
        l.unlock(); // flag
    }
}
