import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PrintingCannotBeInterrupted {
    private final Lock first = new ReentrantLock();
    private int done;

    void work() {
        while (true) {
            try {
                if (isTaken()) {
                    try {
                        done++;
                    } finally {
                        first.unlock();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
    }

    private boolean isTaken() throws InterruptedException {
        if (!first.tryLock(100, TimeUnit.MILLISECONDS)) {
            System.out.println("no luck");
            return false;
        }
        System.out.println("taken");
        return true;
    }
}
