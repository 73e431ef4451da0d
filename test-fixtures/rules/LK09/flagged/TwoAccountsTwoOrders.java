import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TwoAccountsTwoOrders {
    private final Lock giro = new ReentrantLock();
    private final Lock depot = new ReentrantLock();
    private int a = 100;
    private int b = 100;

    void toDepot(int n) {
        giro.lock();
        try {
            depot.lock(); // also LK09
            try {
                a -= n;
                b += n;
            } finally {
                depot.unlock();
            }
        } finally {
            giro.unlock();
        }
    }

    void toGiro(int n) {
        depot.lock();
        try {
            giro.lock(); // flag
            try {
                b -= n;
                a += n;
            } finally {
                giro.unlock();
            }
        } finally {
            depot.unlock();
        }
    }
}
