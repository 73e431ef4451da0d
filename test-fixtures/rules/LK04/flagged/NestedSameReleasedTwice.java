import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NestedSameReleasedTwice {
    private final Lock stock = new ReentrantLock();
    private final Lock cash = new ReentrantLock();
    private int pieces, cents;

    void sell(int price) {
        stock.lock(); // also LK01
        cash.lock(); // also LK01
        try {
            pieces--;
            cents += price;
        } finally {
            cash.unlock();
            cash.unlock(); // flag, also LK02
        }
    }
}
