import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class WaiterLocksTheTable {
    private final Lock table = new ReentrantLock();
    private final Lock[] forks = new Lock[5];
    private int meals;

    WaiterLocksTheTable() {
        for (int i = 0; i < forks.length; i++) {
            forks[i] = new ReentrantLock();
        }
    }

    void eat(int i) {
        table.lock();
        try {
            forks[i].lock();
            try {
                forks[(i + 1) % forks.length].lock();
                try {
                    meals++;
                } finally {
                    forks[(i + 1) % forks.length].unlock();
                }
            } finally {
                forks[i].unlock();
            }
        } finally {
            table.unlock();
        }
    }

    static class Philosopher implements Runnable {
        private final Lock left;
        private final Lock right;
        private final Lock waiter;

        Philosopher(Lock left, Lock right, Lock waiter) {
            this.left = left;
            this.right = right;
            this.waiter = waiter;
        }

        @Override
        public void run() {
            waiter.lock();
            try {
                left.lock();
                try {
                    right.lock();
                    try {
                        System.out.println("eats");
                    } finally {
                        right.unlock();
                    }
                } finally {
                    left.unlock();
                }
            } finally {
                waiter.unlock();
            }
        }
    }

    static void dinner(Lock[] forks, Lock waiter) {
        for (int i = 0; i < 5; i++) {
            new Thread(new Philosopher(forks[i], forks[(i + 1) % 5], waiter)).start();
        }
    }
}
