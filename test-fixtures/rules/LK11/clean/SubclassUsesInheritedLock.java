import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SubclassUsesInheritedLock {
    static class Account {
        protected final Lock lock = new ReentrantLock();
        protected int balance;

        void deposit(int n) {
            lock.lock();
            try {
                balance += n;
            } finally {
                lock.unlock();
            }
        }
    }

    static class Savings extends Account {
        void addInterest() {
            lock.lock();
            try {
                balance += balance / 100;
            } finally {
                lock.unlock();
            }
        }
    }
}
