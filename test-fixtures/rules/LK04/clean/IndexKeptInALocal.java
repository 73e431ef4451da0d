import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class IndexKeptInALocal {
    private final Lock[] forks = {new ReentrantLock(), new ReentrantLock(), new ReentrantLock()};
    private final int[] uses = new int[3];

    void use(int i) {
        final int mine = i;
        i = (i + 1) % 3;
        forks[mine].lock();
        try {
            uses[mine]++;
        } finally {
            forks[mine].unlock();
        }
    }
}
