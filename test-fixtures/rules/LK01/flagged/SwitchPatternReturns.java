// jdk 21
import java.util.concurrent.locks.ReentrantLock;

public class SwitchPatternReturns {
    sealed interface Command permits Deposit, Withdraw {}

    record Deposit(int n) implements Command {}

    record Withdraw(int n) implements Command {}

    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    boolean apply(Command c) {
        lock.lock(); // flag
        switch (c) {
            case Deposit(int n) -> balance += n;
            case Withdraw(int n) when n > balance -> {
                return false;
            }
            case Withdraw(var n) -> balance -= n;
        }
        lock.unlock();
        return true;
    }
}
