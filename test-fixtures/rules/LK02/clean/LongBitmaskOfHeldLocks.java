import java.util.concurrent.locks.ReentrantLock;

public class LongBitmaskOfHeldLocks {
    private final ReentrantLock[] locks = {new ReentrantLock(), new ReentrantLock()};
    private int used;

    public void use(int wanted) {
        int mask = 0;
        try {
            for (int i = 0; i < locks.length; i++) {
                if ((wanted & (1 << i)) != 0) {
                    locks[i].lock();
                    mask |= 1 << i;
                }
            }
            System.out.println("using " + wanted);
        } finally {
            for (int i = locks.length - 1; i >= 0; i--) {
                if ((mask & (1 << i)) != 0) {
                    locks[i].unlock();
                }
            }
        }
    }

    public int used() {
        return used;
    }
}
