// jdk 25
import java.util.concurrent.locks.ReentrantReadWriteLock;

class InstanceMainForgets {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private int n;

    void main() {
        rw.writeLock().lock(); // flag
        n++;
        IO.println(n);
        rw.writeLock().unlock();
    }
}
