import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class HelperKeepsTheOrder {
    private final Lock orders = new ReentrantLock();
    private final Lock stock = new ReentrantLock();
    private int sold;
    private int left = 10;

    private void take() {
        stock.lock();
        try {
            left--;
        } finally {
            stock.unlock();
        }
    }

    public void sell() {
        orders.lock();
        try {
            sold++;
            take();
        } finally {
            orders.unlock();
        }
    }

    public void refill(int n) {
        stock.lock();
        try {
            left += n;
        } finally {
            stock.unlock();
        }
    }
}
