import java.util.concurrent.locks.Lock;

class HungryPhilosopher extends Thread {
    private final Lock left, right;
    private int meals = 0;

    HungryPhilosopher(Lock left, Lock right) {
        this.left = left;
        this.right = right;
    }

    public void run() {
        for (int i = 0; i < 100; i++) {
            eat();
        }
    }

    private void eat() {
        left.lock(); // flag
        if (right.tryLock()) {
            try {
                meals++;
            } finally {
                right.unlock();
                left.unlock();
            }
        }
    }
}
