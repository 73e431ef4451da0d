import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BooleanAssignmentBetween {
    private final Lock l = new ReentrantLock();
    private int stock = 5;

    boolean take() {
        boolean ok;
        l.lock(); // flag
        ok = false;
        try {
            if (stock > 0) {
                stock--;
                ok = true;
            }
        } finally {
            l.unlock();
        }
        return ok;
    }
}
