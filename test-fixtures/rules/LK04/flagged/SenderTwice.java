import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SenderTwice {
    static class Acc {
        final Lock lock = new ReentrantLock();
        final long id;
        int money;

        Acc(long id) {
            this.id = id;
        }
    }

    static void transfer(Acc from, Acc to, int n) {
        Acc x = from.id < to.id ? from : to;
        Acc y = from.id < to.id ? to : from;
        x.lock.lock();
        try {
            y.lock.lock(); // also LK01
            try {
                from.money -= n;
                to.money += n;
            } finally {
                x.lock.unlock(); // also LK04
            }
        } finally {
            x.lock.unlock(); // flag, also LK02
        }
    }
}
