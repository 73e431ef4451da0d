import java.util.concurrent.locks.ReentrantLock;

class FreshLockPerCall {
    private int score;

    public void addPoint() {
        ReentrantLock l = new ReentrantLock(); // flag
        l.lock();
        score++;
        l.unlock();
    }
}
