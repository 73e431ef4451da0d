// jdk 21
import java.util.concurrent.locks.ReentrantLock;

public class RecordPatternsUnderLock {
    sealed interface Command permits Deposit, Withdraw {}

    record Deposit(int n) implements Command {}

    record Withdraw(int n) implements Command {}

    private final ReentrantLock lock = new ReentrantLock();
    private int balance;

    int apply(Command c) {
        lock.lock();
        try {
            return switch (c) {
                case Deposit(int n) -> balance += n;
                case Withdraw(int n) when n > balance -> balance;
                case Withdraw(var n) -> {
                    balance -= n;
                    yield balance;
                }
            };
        } finally {
            lock.unlock();
        }
    }
}
