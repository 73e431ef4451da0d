import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OrderedById {
    private final int id;
    private final Lock lock = new ReentrantLock();
    private int balance;

    public OrderedById(int id) {
        this.id = id;
    }

    static void transfer(OrderedById from, OrderedById to, int n) {
        if (from.id == to.id) {
            return;
        }
        OrderedById lower = from.id < to.id ? from : to;
        OrderedById upper = lower == from ? to : from;
        lower.lock.lock();
        try {
            upper.lock.lock();
            try {
                from.balance -= n;
                to.balance += n;
            } finally {
                upper.lock.unlock();
            }
        } finally {
            lower.lock.unlock();
        }
    }
}
