import java.util.concurrent.locks.ReentrantLock;

public class WrittenInConstructor {
    private final ReentrantLock lock = new ReentrantLock();
    private int seats;
    private int sold;

    {
        sold = 0;
    }

    public WrittenInConstructor(int seats) {
        this.seats = seats;
        sold += 1;
        sold -= 1;
    }

    public boolean sell() {
        lock.lock();
        try {
            if (sold == seats) {
                return false;
            }
            sold++;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
