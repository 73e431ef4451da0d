import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class HelperTakesSecondLock {
    private final Lock cash = new ReentrantLock();
    private final Lock log = new ReentrantLock();
    private int money;
    private int lines;

    private void note() {
        log.lock(); // also LK09
        try {
            lines++;
        } finally {
            log.unlock();
        }
    }

    void pay() {
        cash.lock();
        try {
            money++;
            note(); // also LK09
        } finally {
            cash.unlock();
        }
    }

    void audit() {
        log.lock();
        try {
            lines++;
            cash.lock(); // flag
            try {
                money = 0;
            } finally {
                cash.unlock();
            }
        } finally {
            log.unlock();
        }
    }
}
