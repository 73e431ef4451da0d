import java.util.LinkedList;
import java.util.Queue;

public class MonitorsHandedIn {
    static final class Producer implements Runnable {
        private final Queue<Integer> queue;
        private final Object monitor;

        Producer(Queue<Integer> queue, Object monitor) {
            this.queue = queue;
            this.monitor = monitor;
        }

        @Override
        public void run() {
            try {
                for (int i = 0; i < 10; i++) {
                    put(i, monitor);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void put(int value, Object lock) throws InterruptedException {
            synchronized (lock) {
                while (queue.size() >= 4) {
                    lock.wait();
                }
                queue.add(value);
                lock.notifyAll();
            }
        }
    }

    static <T> T take(Queue<T> queue) throws InterruptedException {
        synchronized (queue) {
            while (queue.isEmpty()) {
                queue.wait();
            }
            T value = queue.remove();
            queue.notifyAll();
            return value;
        }
    }

    static void pingPong(Object mine, Object other, boolean[] turn, int me) throws InterruptedException {
        synchronized (mine) {
            while (!turn[me]) {
                mine.wait();
            }
            turn[me] = false;
        }
        synchronized (other) {
            turn[1 - me] = true;
            other.notify();
        }
    }

    static void nested(final Object monitor, final boolean[] ready) {
        new Thread(() -> {
            synchronized (monitor) {
                try {
                    while (!ready[0]) {
                        monitor.wait();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }).start();
        new Thread(new Runnable() {
            @Override
            public void run() {
                synchronized (monitor) {
                    ready[0] = true;
                    monitor.notifyAll();
                }
            }
        }).start();
    }

    static void reassigned(Object monitor) {
        if (monitor == null) {
            monitor = new Object();
        }
        synchronized (monitor) {
            monitor.notifyAll();
        }
    }

    static void helper(Object monitor) {
        synchronized (monitor) {
            wake(monitor);
        }
    }

    private static void wake(Object m) {
        m.notifyAll();
    }

    static void helperTwo(MonitorsHandedIn handed) {
        synchronized (handed) {
            handed.wakeMe();
        }
    }

    private void wakeMe() {
        notifyAll();
    }

    public static void main(String[] args) {
        Queue<Integer> queue = new LinkedList<>();
        Object monitor = new Object();
        new Thread(new Producer(queue, monitor)).start();
    }
}
