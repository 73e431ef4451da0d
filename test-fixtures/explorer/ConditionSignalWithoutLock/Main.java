import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** signal without holding the lock. */
public class Main {
    public static void main(String[] args) {
        Condition condition = new ReentrantLock().newCondition();
        condition.signal();
    }
}
