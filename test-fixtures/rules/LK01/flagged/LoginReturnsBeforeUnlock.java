import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class LoginReturnsBeforeUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> failures = new HashMap<>();

    public boolean login(String user, boolean ok) {
        lock.lock(); // flag
        int n = failures.getOrDefault(user, 0);
        if (n >= 3) {
            System.out.println("blocked");
            return false;
        }
        if (!ok) {
            failures.put(user, n + 1);
        }
        lock.unlock();
        return ok;
    }
}
