import java.util.concurrent.locks.ReentrantLock;

class SwitchCaseForgetsUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private int value;

    void apply(char op, int n) {
        lock.lock(); // flag
        switch (op) {
            case '+':
                value += n;
                lock.unlock();
                break;
            case '-':
                value -= n;
                lock.unlock();
                break;
            default:
                break;
        }
    }
}
