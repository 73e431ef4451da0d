import java.util.concurrent.locks.ReentrantLock;

public class FinalFieldsReadFreely {
    private final ReentrantLock lock = new ReentrantLock();
    private final String owner;
    private final int limit;
    private int used;

    public FinalFieldsReadFreely(String owner, int limit) {
        this.owner = owner;
        this.limit = limit;
    }

    public String owner() {
        return owner + " (" + limit + ")";
    }

    public boolean use() {
        lock.lock();
        try {
            return used < limit && ++used > 0;
        } finally {
            lock.unlock();
        }
    }
}
