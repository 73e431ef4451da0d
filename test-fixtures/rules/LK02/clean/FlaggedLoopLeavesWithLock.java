import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FlaggedLoopLeavesWithLock {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int moved;

    void move(int n) {
        boolean done = false;
        while (!done) {
            if (a.tryLock()) {
                try {
                    if (b.tryLock()) {
                        try {
                            moved += n;
                            done = true;
                        } finally {
                            b.unlock();
                        }
                    }
                } finally {
                    a.unlock();
                }
            }
            if (!done) {
                Thread.yield();
            }
        }
    }
}
