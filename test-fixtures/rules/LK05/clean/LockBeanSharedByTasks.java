import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockBeanSharedByTasks {
    static final class Task implements Runnable {
        private final Lock lock;
        private final List<String> out;
        private final String name;

        Task(Lock lock, List<String> out, String name) {
            this.lock = lock;
            this.out = out;
            this.name = name;
        }

        @Override
        public void run() {
            lock.lock();
            try {
                out.add(name);
            } finally {
                lock.unlock();
            }
        }
    }

    public List<String> runAll() throws InterruptedException {
        Lock lock = new ReentrantLock();
        List<String> out = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (String n : new String[] {"a", "b", "c"}) {
            threads.add(new Thread(new Task(lock, out, n)));
        }
        for (Thread t : threads) {
            t.start();
        }
        for (Thread t : threads) {
            t.join();
        }
        return out;
    }
}
