import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OrderById {
    private final int id;
    private final Lock lock = new ReentrantLock();
    private int money;

    OrderById(int id) {
        this.id = id;
    }

    void give(OrderById to, int n) {
        OrderById first = this.id < to.id ? this : to;
        OrderById second = first == this ? to : this;
        first.lock.lock();
        try {
            second.lock.lock();
            try {
                money -= n;
                to.money += n;
            } finally {
                second.lock.unlock();
            }
        } finally {
            first.lock.unlock();
        }
    }
}
