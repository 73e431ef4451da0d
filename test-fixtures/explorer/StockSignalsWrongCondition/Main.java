import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Stock {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition hasApples = lock.newCondition();
    private final Condition hasPears = lock.newCondition();
    private int apples, pears;

    void deliverPear() {
        lock.lock();
        try {
            pears++;
            hasApples.signal();
        } finally {
            lock.unlock();
        }
    }

    void buyPear() {
        lock.lock();
        try {
            while (pears == 0) hasPears.awaitUninterruptibly();
            pears--;
        } finally {
            lock.unlock();
        }
    }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Stock stock = new Stock();
        Thread buyer = new Thread(stock::buyPear, "buyer");
        buyer.start();
        stock.deliverPear();
        buyer.join();
    }
}
