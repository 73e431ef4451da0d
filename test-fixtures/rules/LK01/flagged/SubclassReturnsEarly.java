import java.util.concurrent.locks.ReentrantLock;

abstract class Shape {
    protected final ReentrantLock lock = new ReentrantLock();
    protected int area;
}

public class SubclassReturnsEarly extends Shape {
    void grow(int by) {
        lock.lock(); // flag
        if (by == 0) return;
        area += by;
        lock.unlock();
    }
}
