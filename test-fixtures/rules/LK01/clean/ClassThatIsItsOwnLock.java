import java.util.concurrent.locks.ReentrantLock;

public class ClassThatIsItsOwnLock extends ReentrantLock {
    private static final long serialVersionUID = 1L;
    private int value;

    public void inc() {
        lock();
        try {
            value++;
        } finally {
            unlock();
        }
    }

    public int value() {
        this.lock();
        try {
            return value;
        } finally {
            this.unlock();
        }
    }
}
