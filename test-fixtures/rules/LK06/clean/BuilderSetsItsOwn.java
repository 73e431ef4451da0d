import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class BuilderSetsItsOwn {
    private final Lock lock;
    private int n;

    private BuilderSetsItsOwn(Builder b) {
        this.lock = b.lock;
    }

    static class Builder {
        private Lock lock = new ReentrantLock();

        Builder fair() {
            lock = new ReentrantLock(true);
            return this;
        }

        BuilderSetsItsOwn build() {
            return new BuilderSetsItsOwn(this);
        }
    }

    void inc() {
        lock.lock();
        try {
            n++;
        } finally {
            lock.unlock();
        }
    }
}
