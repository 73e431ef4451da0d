// jdk 25
import module java.base;

class ModuleImportInClass {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> m = new HashMap<>();

    void add(String s) {
        lock.lock();
        try {
            m.merge(s, 1, Integer::sum);
        } finally {
            lock.unlock();
        }
    }
}
