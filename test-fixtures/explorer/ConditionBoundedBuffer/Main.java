import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A one-slot buffer with one condition for each kind of waiter. */
public class Main {
    static final Lock LOCK = new ReentrantLock();
    static final Condition NOT_FULL = LOCK.newCondition();
    static final Condition NOT_EMPTY = LOCK.newCondition();
    static Integer slot;

    static void put(int item) throws InterruptedException {
        LOCK.lock();
        try {
            while (slot != null) {
                NOT_FULL.await();
            }
            slot = item;
            NOT_EMPTY.signal();
        } finally {
            LOCK.unlock();
        }
    }

    static int take() throws InterruptedException {
        LOCK.lock();
        try {
            while (slot == null) {
                NOT_EMPTY.await();
            }
            int item = slot;
            slot = null;
            NOT_FULL.signal();
            return item;
        } finally {
            LOCK.unlock();
        }
    }

    static void produce() {
        try {
            put(1);
            put(2);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread producer = new Thread(Main::produce, "producer");
        producer.start();
        int first = take();
        int second = take();
        producer.join();
        if (first != 1 || second != 2) {
            throw new AssertionError("took " + first + ", " + second);
        }
    }
}
