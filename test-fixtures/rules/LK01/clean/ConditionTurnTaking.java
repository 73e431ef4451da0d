import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ConditionTurnTaking {
    private final Lock lock = new ReentrantLock();
    private final Condition[] turns = {lock.newCondition(), lock.newCondition(), lock.newCondition()};
    private int turn;

    void print(int me, String s) throws InterruptedException {
        lock.lock();
        try {
            while (turn != me) {
                turns[me].await();
            }
            System.out.print(s);
            turn = (turn + 1) % 3;
            turns[turn].signal();
        } finally {
            lock.unlock();
        }
    }
}
