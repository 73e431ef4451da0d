import java.util.concurrent.locks.ReentrantLock;

public class SwitchForgetsDefault {
    enum Signal { RED, GREEN, OFF }

    private final ReentrantLock lock = new ReentrantLock();
    private int cars;

    public void on(Signal s) {
        lock.lock(); // flag
        switch (s) {
            case RED:
                cars++;
                lock.unlock();
                break;
            case GREEN:
                cars = 0;
                lock.unlock();
                break;
            default:
                break;
        }
    }
}
