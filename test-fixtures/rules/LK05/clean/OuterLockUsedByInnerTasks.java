import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OuterLockUsedByInnerTasks {
    private final Lock lock = new ReentrantLock();
    private int done;

    private class Task implements Runnable {
        private int local;

        @Override
        public void run() {
            local++;
            lock.lock();
            try {
                done += local;
            } finally {
                lock.unlock();
            }
        }
    }

    Runnable newTask() {
        return new Task();
    }
}
