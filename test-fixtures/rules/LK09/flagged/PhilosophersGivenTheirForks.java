import java.util.concurrent.locks.*;

public class PhilosophersGivenTheirForks {
    static class Philosopher extends Thread {
        private final Lock left;
        private final Lock right;

        Philosopher(Lock left, Lock right) {
            this.left = left;
            this.right = right;
        }

        @Override
        public void run() {
            left.lock();
            try {
                right.lock(); // flag
                try {
                    System.out.println("eating");
                } finally {
                    right.unlock();
                }
            } finally {
                left.unlock();
            }
        }
    }

    public static void main(String[] args) {
        Lock[] forks = new Lock[5];
        for (int i = 0; i < 5; i++) forks[i] = new ReentrantLock();
        for (int i = 0; i < 5; i++) new Philosopher(forks[i], forks[(i + 1) % 5]).start();
    }
}
