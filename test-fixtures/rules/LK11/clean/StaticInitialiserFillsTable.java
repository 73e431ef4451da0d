import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class StaticInitialiserFillsTable {
    private static final Lock LOCK = new ReentrantLock();
    private static final Map<String, Integer> RATES = new HashMap<>();

    static {
        RATES.put("EUR", 100);
        RATES.put("CNY", 780);
    }

    public static Integer rate(String currency) {
        LOCK.lock();
        try {
            return RATES.get(currency);
        } finally {
            LOCK.unlock();
        }
    }

    public static void update(String currency, int rate) {
        LOCK.lock();
        try {
            RATES.put(currency, rate);
        } finally {
            LOCK.unlock();
        }
    }
}
