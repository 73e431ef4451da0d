import java.util.concurrent.locks.ReentrantLock;

class AnswerInConditional {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    int attempt() {
        boolean mine;
        if (mine = lock.tryLock()) {
            n++;
            lock.unlock();
        }
        return mine ? 1 : 0;
    }
}
