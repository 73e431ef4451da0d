import java.util.concurrent.locks.ReentrantLock;

public class IntegerFlagRemembersLock {
    private final ReentrantLock lock = new ReentrantLock();
    private int work;

    public void step(boolean exclusive) {
        int locked = 0;
        if (exclusive) {
            lock.lock();
            locked = 1;
        }
        try {
            System.out.println(work);
        } finally {
            if (locked == 1) {
                lock.unlock();
            }
        }
    }
}
