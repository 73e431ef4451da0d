import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class SeatBookingWriteLockLost {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final boolean[] taken = new boolean[100];

    boolean isTaken(int seat) {
        rw.readLock().lock();
        try {
            return taken[seat];
        } finally {
            rw.readLock().unlock();
        }
    }

    void book(int seat) {
        rw.writeLock().lock(); // flag
        if (taken[seat]) {
            throw new IllegalStateException("seat " + seat + " is taken");
        }
        taken[seat] = true;
        rw.writeLock().unlock();
    }
}
