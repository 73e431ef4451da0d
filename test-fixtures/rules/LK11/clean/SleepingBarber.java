import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SleepingBarber {
    private final Lock lock = new ReentrantLock();
    private final Condition customer = lock.newCondition();
    private final Queue<String> chairs = new LinkedList<>();
    private final int max;
    private boolean open = true;

    SleepingBarber(int max) {
        this.max = max;
    }

    boolean enter(String name) {
        lock.lock();
        try {
            if (!open || chairs.size() == max) {
                return false;
            }
            chairs.add(name);
            customer.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    void work() throws InterruptedException {
        while (true) {
            String name;
            lock.lock();
            try {
                while (open && chairs.isEmpty()) {
                    customer.await();
                }
                if (chairs.isEmpty()) return;
                name = chairs.poll();
            } finally {
                lock.unlock();
            }
            System.out.println("cut " + name);
        }
    }

    void close() {
        lock.lock();
        try {
            open = false;
            customer.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
