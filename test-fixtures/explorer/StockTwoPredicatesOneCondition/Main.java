import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Stock {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int apples, pears;

    void deliver(int a, int p) {
        lock.lock();
        try {
            apples += a;
            pears += p;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void buy(int a, int p) throws InterruptedException {
        lock.lock();
        try {
            while (apples < a || pears < p) changed.await();
            apples -= a;
            pears -= p;
        } finally {
            lock.unlock();
        }
    }
}

public class Main {
    static Thread buyer(Stock stock, int a, int p) {
        Thread t = new Thread(() -> {
            try {
                stock.buy(a, p);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        t.start();
        return t;
    }

    public static void main(String[] args) throws InterruptedException {
        Stock stock = new Stock();
        Thread one = buyer(stock, 1, 0);
        Thread two = buyer(stock, 0, 2);
        stock.deliver(1, 1);
        stock.deliver(0, 1);
        one.join();
        two.join();
    }
}
