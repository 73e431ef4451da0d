import java.util.concurrent.locks.ReentrantLock;

class SecondThreadUpdatesAfterUnlock {
    private static final ReentrantLock LOCK = new ReentrantLock();
    private static int balance = 100;

    static void pay(int n) {
        LOCK.lock();
        try {
            balance -= n;
        } finally {
            LOCK.unlock();
        }
        if (n > 50) {
            balance -= 1; // flag
        }
    }

    public static void main(String[] args) {
        new Thread(() -> pay(60)).start();
        new Thread(() -> pay(20)).start();
    }
}
