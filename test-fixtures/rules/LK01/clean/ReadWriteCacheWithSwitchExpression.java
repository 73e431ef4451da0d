import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadWriteCacheWithSwitchExpression {
    enum Size { SMALL, MEDIUM, LARGE }

    record Price(int cents) {}

    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Map<Size, Price> prices = new EnumMap<>(Size.class);

    Price price(Size size) {
        rw.readLock().lock();
        try {
            Price known = prices.get(size);
            if (known != null) {
                return known;
            }
        } finally {
            rw.readLock().unlock();
        }
        rw.writeLock().lock();
        try {
            return prices.computeIfAbsent(size, s -> new Price(switch (s) {
                case SMALL -> 250;
                case MEDIUM -> 350;
                case LARGE -> 450;
            }));
        } finally {
            rw.writeLock().unlock();
        }
    }
}
