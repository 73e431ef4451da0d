import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WrittenBeforeThreadsStart {
    private static final Lock LOCK = new ReentrantLock();
    private static int tickets;

    private static void sell() {
        LOCK.lock();
        try {
            tickets--;
        } finally {
            LOCK.unlock();
        }
    }

    public static void main(String[] args) {
        tickets = 100;
        new Thread(WrittenBeforeThreadsStart::sell).start();
        new Thread(WrittenBeforeThreadsStart::sell).start();
    }
}
