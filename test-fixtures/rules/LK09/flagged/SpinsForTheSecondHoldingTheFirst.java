import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SpinsForTheSecondHoldingTheFirst {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int n;

    void ab() {
        a.lock();
        try {
            while (!b.tryLock()) { // also LK09
                Thread.onSpinWait();
            }
            try {
                n++;
            } finally {
                b.unlock();
            }
        } finally {
            a.unlock();
        }
    }

    void ba() {
        b.lock();
        try {
            while (!a.tryLock()) { // flag
                Thread.onSpinWait();
            }
            try {
                n--;
            } finally {
                a.unlock();
            }
        } finally {
            b.unlock();
        }
    }
}
