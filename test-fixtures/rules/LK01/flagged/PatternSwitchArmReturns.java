// jdk 21
import java.util.concurrent.locks.ReentrantLock;

class PatternSwitchArmReturns {
    sealed interface Command permits Add, Stop {}

    record Add(int n) implements Command {}

    record Stop() implements Command {}

    private final ReentrantLock lock = new ReentrantLock();
    private int total;

    boolean apply(Command command) {
        lock.lock(); // flag
        switch (command) {
            case Add(int n) when n > 0 -> total += n;
            case Add add -> total--;
            case Stop stop -> {
                return false;
            }
        }
        lock.unlock();
        return true;
    }
}
