import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OrderedTransferReleasesByName {
    static final class Account {
        private final int id;
        private final Lock lock = new ReentrantLock();
        private long cents;

        Account(int id) {
            this.id = id;
        }
    }

    static void transfer(Account from, Account to, long cents) {
        Account first = from.id < to.id ? from : to;
        Account second = from.id < to.id ? to : from;
        first.lock.lock();
        try {
            second.lock.lock();
            try {
                from.cents -= cents;
                to.cents += cents;
            } finally {
                second.lock.unlock();
            }
        } finally {
            first.lock.unlock();
        }
    }
}
