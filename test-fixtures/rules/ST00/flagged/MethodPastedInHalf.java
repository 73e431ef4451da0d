// flag
import java.util.concurrent.locks.Lock;

class MethodPastedInHalf {
    private Lock lock;

    void change(int n) {
        lock.lock(;
    }

    void ok() {}
}
