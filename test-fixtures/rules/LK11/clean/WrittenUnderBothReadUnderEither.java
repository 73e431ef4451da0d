import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WrittenUnderBothReadUnderEither {
    private final Lock north = new ReentrantLock();
    private final Lock east = new ReentrantLock();
    private final Condition northFree = north.newCondition();
    private final Condition eastFree = east.newCondition();
    private boolean northGreen;
    private boolean eastGreen = true;

    void driveNorth() throws InterruptedException {
        north.lock();
        try {
            while (!northGreen) {
                northFree.await();
            }
        } finally {
            north.unlock();
        }
    }

    void driveEast() throws InterruptedException {
        east.lock();
        try {
            while (!eastGreen) {
                eastFree.await();
            }
        } finally {
            east.unlock();
        }
    }

    void change() {
        north.lock();
        try {
            east.lock();
            try {
                northGreen = !northGreen;
                eastGreen = !northGreen;
                northFree.signalAll();
                eastFree.signalAll();
            } finally {
                east.unlock();
            }
        } finally {
            north.unlock();
        }
    }
}
