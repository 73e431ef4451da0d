import java.util.concurrent.locks.ReentrantLock;

public class LocalAliasOfFinalField<E> {
    private final ReentrantLock lock = new ReentrantLock();
    private final java.util.ArrayList<E> items = new java.util.ArrayList<>();

    public boolean add(E e) {
        final ReentrantLock lock = this.lock;
        lock.lock();
        try {
            return items.add(e);
        } finally {
            lock.unlock();
        }
    }
}
