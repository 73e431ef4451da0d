import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

class StaticFactoryRegisters {
    private static final Map<String, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    static ReentrantLock of(String name) {
        ReentrantLock fresh = new ReentrantLock();
        ReentrantLock old = LOCKS.putIfAbsent(name, fresh);
        return old == null ? fresh : old;
    }
}
