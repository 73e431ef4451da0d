import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LoopAroundOtherWork {
    private final Lock lock = new ReentrantLock();
    private final Condition turn = lock.newCondition();
    private boolean odd = true;

    public void printOdd() throws InterruptedException {
        for (int i = 1; i < 10; i += 2) {
            lock.lock();
            try {
                if (!odd) {
                    turn.await(); // flag
                }
                System.out.println(i);
                odd = false;
                turn.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    public void printEven() throws InterruptedException {
        for (int i = 2; i <= 10; i += 2) {
            lock.lock();
            try {
                while (odd) {
                    turn.await();
                }
                System.out.println(i);
                odd = true;
                turn.signal();
            } finally {
                lock.unlock();
            }
        }
    }
}
