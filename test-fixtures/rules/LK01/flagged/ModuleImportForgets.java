// jdk 25
import module java.base;

class ModuleImportForgets {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> m = new HashMap<>();

    void add(String s) {
        lock.lock(); // flag
        m.merge(s, 1, Integer::sum);
        lock.unlock();
    }
}
