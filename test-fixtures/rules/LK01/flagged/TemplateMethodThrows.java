import java.util.concurrent.locks.ReentrantLock;

abstract class Job {
    private final ReentrantLock lock = new ReentrantLock();

    protected abstract void doWork();

    public final void execute() {
        lock.lock(); // flag
        doWork();
        lock.unlock();
    }
}

public class TemplateMethodThrows extends Job {
    @Override
    protected void doWork() {
        throw new UnsupportedOperationException();
    }
}
