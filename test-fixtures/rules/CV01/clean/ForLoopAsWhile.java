import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ForLoopAsWhile {
    private final Lock lock = new ReentrantLock();
    private final Condition turn = lock.newCondition();
    private int now;

    void myTurn(int me) throws InterruptedException {
        lock.lock();
        try {
            for (; now != me; ) turn.await();
            now++;
            turn.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
