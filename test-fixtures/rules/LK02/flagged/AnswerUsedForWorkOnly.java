import java.util.concurrent.locks.ReentrantLock;

class AnswerUsedForWorkOnly {
    private final ReentrantLock lock = new ReentrantLock();
    private int jobs;

    void maybe() {
        boolean ok = lock.tryLock();
        if (ok)
            jobs++;
        lock.unlock(); // flag
    }
}
