import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class GetterForTheOtherView {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<String, String> phones = new HashMap<>();

    private Lock reading() {
        return rw.readLock();
    }

    private Lock writing() {
        return rw.writeLock();
    }

    String phone(String who) {
        reading().lock(); // also LK01
        try {
            return phones.get(who);
        } finally {
            writing().unlock(); // flag, also LK02
        }
    }

    void add(String who, String phone) {
        writing().lock();
        try {
            phones.put(who, phone);
        } finally {
            writing().unlock();
        }
    }
}
