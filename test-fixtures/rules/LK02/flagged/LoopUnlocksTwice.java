import java.util.concurrent.locks.ReentrantLock;

class LoopUnlocksTwice {
    private final ReentrantLock lock = new ReentrantLock();
    private int sum;

    void addAll(int[] xs) {
        lock.lock();
        for (int i = 0; i < 3; i++) {
            sum += i; // also LK11
            lock.unlock(); // flag
        }
    }
}
