import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ForLoopBreaksAtFifty {
    static Lock lock = new ReentrantLock();
    static int sum;

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            lock.lock(); // flag
            sum += i;
            if (i == 50)
                break;
            lock.unlock();
        }
    }
}
