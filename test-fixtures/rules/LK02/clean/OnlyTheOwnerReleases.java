import java.util.concurrent.locks.ReentrantLock;

class OnlyTheOwnerReleases {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void work(boolean exclusive) {
        if (exclusive) {
            lock.lock();
        }
        try {
            System.out.println("working");
        } finally {
            if (lock.isHeldByCurrentThread()) {
                lock.unlock();
            }
        }
    }
}
