import java.util.concurrent.locks.Lock;

interface InterfaceStaticHelper {
    static void locked(Lock l, Runnable r) {
        l.lock(); // flag
        r.run();
        l.unlock();
    }
}
