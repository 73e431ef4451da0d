import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class IndexMovesOnBetween {
    private final Lock[] forks = {new ReentrantLock(), new ReentrantLock(), new ReentrantLock()};
    private final int[] uses = new int[3];

    void use(int i) {
        forks[i].lock(); // also LK01
        uses[i]++;
        i = (i + 1) % 3;
        forks[i].unlock(); // flag, also LK02
    }
}
