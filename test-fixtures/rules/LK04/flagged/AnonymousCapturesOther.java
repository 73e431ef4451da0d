import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AnonymousCapturesOther {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int n;

    Runnable task() {
        final Lock mine = a;
        return new Runnable() {
            @Override
            public void run() {
                mine.lock(); // also LK01
                try {
                    n++;
                } finally {
                    b.unlock(); // flag, also LK02
                }
            }
        };
    }
}
