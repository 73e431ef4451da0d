import java.util.concurrent.locks.ReentrantLock;

public class ScopedUser {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();
    private final ReentrantLock lock = new ReentrantLock();

    public String handle(String user) {
        return ScopedValue.where(USER, user).call(() -> {
            lock.lock();
            try {
                return "Hello " + USER.get() + USER.isBound();
            } finally {
                lock.unlock();
            }
        });
    }
}
