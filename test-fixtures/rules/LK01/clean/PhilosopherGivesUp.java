import java.util.concurrent.locks.Lock;

class PhilosopherGivesUp implements Runnable {
    private final Lock left;
    private final Lock right;
    private int meals;

    PhilosopherGivesUp(Lock left, Lock right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public void run() {
        while (meals < 10) {
            if (!left.tryLock()) continue;
            try {
                if (!right.tryLock()) continue;
                try {
                    meals++;
                } finally {
                    right.unlock();
                }
            } finally {
                left.unlock();
            }
        }
    }
}
