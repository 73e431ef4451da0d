import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OrderHiddenInHelper {
    private final Lock stockLock = new ReentrantLock();
    private final Lock orderLock = new ReentrantLock();
    private int stock;
    private int orders;

    private void reserve() {
        stockLock.lock(); // also LK09
        try {
            stock--;
        } finally {
            stockLock.unlock();
        }
    }

    public void order() {
        orderLock.lock();
        try {
            orders++;
            reserve(); // also LK09
        } finally {
            orderLock.unlock();
        }
    }

    public void refill() {
        stockLock.lock();
        try {
            stock++;
            orderLock.lock(); // flag
            try {
                orders = 0;
            } finally {
                orderLock.unlock();
            }
        } finally {
            stockLock.unlock();
        }
    }
}
