import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ParkingLotConditionalLockParam {
    private final Lock lock = new ReentrantLock();
    private int cars;

    private void addCars(int n, Lock toHold) {
        if (toHold != null) {
            toHold.lock();
        }
        try {
            System.out.println("adding " + n);
        } finally {
            if (toHold != null) {
                toHold.unlock();
            }
        }
    }

    public void arrive() {
        lock.lock();
        try {
            cars++;
            addCars(1, null);
        } finally {
            lock.unlock();
        }
    }

    public void arriveAlone() {
        addCars(1, lock);
    }
}
