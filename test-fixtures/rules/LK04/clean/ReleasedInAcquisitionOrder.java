import java.util.concurrent.locks.ReentrantLock;

public class ReleasedInAcquisitionOrder {
    private final ReentrantLock a = new ReentrantLock();
    private final ReentrantLock b = new ReentrantLock();
    private int both;

    public void touch() {
        a.lock();
        b.lock();
        try {
            both++;
        } finally {
            a.unlock();
            b.unlock();
        }
    }
}
