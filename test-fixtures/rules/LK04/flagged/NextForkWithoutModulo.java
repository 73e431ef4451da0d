import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NextForkWithoutModulo {
    private final Lock[] forks = new Lock[6];
    private int meals;

    NextForkWithoutModulo() {
        for (int i = 0; i < forks.length; i++) forks[i] = new ReentrantLock();
    }

    void eat(int i) {
        forks[i].lock(); // also LK01
        meals(i);
        forks[i + 1].unlock(); // flag, also LK02
    }

    private void meals(int i) {
        System.out.println(i);
    }
}
