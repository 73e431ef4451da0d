import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class UnlockLastInTry {
    static final Lock mutex = new ReentrantLock();
    static int[] histogram = new int[10];

    static void add(int mark) {
        try {
            mutex.lock(); // flag
            histogram[mark]++;
            mutex.unlock();
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println("bad mark " + mark);
        }
    }
}
