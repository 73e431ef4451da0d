import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ConstructorHelperChain {
    private Lock lock;
    private int balance;

    public ConstructorHelperChain() {
        this(new ReentrantLock());
    }

    public ConstructorHelperChain(Lock lock) {
        this.lock = lock;
    }

    public void deposit(int n) {
        this.lock.lock();
        try {
            balance += n;
        } finally {
            this.lock.unlock();
        }
    }
}
