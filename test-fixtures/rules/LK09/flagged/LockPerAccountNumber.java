import java.util.concurrent.locks.*;

public class LockPerAccountNumber {
    private final Lock[] locks = new Lock[10];
    private final int[] balance = new int[10];

    LockPerAccountNumber() {
        for (int i = 0; i < 10; i++) locks[i] = new ReentrantLock();
    }

    void move(int from, int to, int amount) {
        locks[from].lock();
        try {
            locks[to].lock(); // flag
            try {
                balance[from] -= amount;
                balance[to] += amount;
            } finally {
                locks[to].unlock();
            }
        } finally {
            locks[from].unlock();
        }
    }
}
