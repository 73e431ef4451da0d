import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BaseClassTemplateLock {
    abstract static class Locked {
        protected final Lock lock = new ReentrantLock();

        protected void before() {
            lock.lock();
        }

        protected void after() {
            lock.unlock();
        }

        public final void execute() {
            before();
            try {
                work();
            } finally {
                after();
            }
        }

        protected abstract void work();
    }

    static class Printer extends Locked {
        private int pages;

        @Override
        protected void work() {
            pages++;
            System.out.println("page " + pages);
        }
    }
}
