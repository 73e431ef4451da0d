import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ForEachLambdaReturns {
    private final Lock lock = new ReentrantLock();
    private int positives;

    void count(List<Integer> numbers) {
        numbers.forEach(
                n -> {
                    lock.lock(); // flag
                    if (n <= 0) {
                        return;
                    }
                    positives++;
                    lock.unlock();
                });
    }
}
