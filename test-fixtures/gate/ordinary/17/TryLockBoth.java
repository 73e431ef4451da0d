import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockBoth {
    private final ReentrantLock a = new ReentrantLock();
    private final ReentrantLock b = new ReentrantLock();

    public boolean both(Runnable work) throws InterruptedException {
        for (int attempt = 0; attempt < 10; attempt++) {
            if (a.tryLock(10, TimeUnit.MILLISECONDS)) {
                try {
                    if (b.tryLock()) {
                        try {
                            work.run();
                            return a.isHeldByCurrentThread() && b.getHoldCount() == 1;
                        } finally {
                            b.unlock();
                        }
                    }
                } finally {
                    a.unlock();
                }
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(5));
        }
        return false;
    }
}
