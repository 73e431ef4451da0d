// jdk 25
import java.util.concurrent.locks.ReentrantLock;

private final ReentrantLock lock = new ReentrantLock();
private int counter;

void inc() {
    lock.lock();
    try {
        counter++;
    } finally {
        lock.unlock();
    }
}

void main() throws InterruptedException {
    Thread a = new Thread(this::inc);
    Thread b = new Thread(this::inc);
    a.start();
    b.start();
    a.join();
    b.join();
    IO.println(counter);
}
