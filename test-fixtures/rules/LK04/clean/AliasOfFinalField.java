import java.util.concurrent.locks.ReentrantLock;

class AliasOfFinalField {
    final ReentrantLock mainLock = new ReentrantLock();
    private int workers;

    void add() {
        final ReentrantLock mainLock = this.mainLock;
        mainLock.lock();
        try {
            workers++;
        } finally {
            mainLock.unlock();
        }
    }
}
