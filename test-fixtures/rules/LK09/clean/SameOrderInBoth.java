import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SameOrderInBoth {
    private final Lock stock = new ReentrantLock();
    private final Lock cash = new ReentrantLock();
    private int pieces, cents;

    void sell(int price) {
        stock.lock();
        try {
            cash.lock();
            try {
                pieces--;
                cents += price;
            } finally {
                cash.unlock();
            }
        } finally {
            stock.unlock();
        }
    }

    void buy(int price) {
        stock.lock();
        cash.lock();
        try {
            pieces++;
            cents -= price;
        } finally {
            cash.unlock();
            stock.unlock();
        }
    }
}
