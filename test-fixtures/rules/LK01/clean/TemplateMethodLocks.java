import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

abstract class TemplateMethodLocks {
    private final Lock lock = new ReentrantLock();

    final void execute() {
        before();
        lock.lock();
        try {
            work();
        } finally {
            lock.unlock();
        }
    }

    protected void before() {}

    protected abstract void work();
}

class PrintTask extends TemplateMethodLocks {
    private int printed;

    @Override
    protected void work() {
        printed++;
    }
}
