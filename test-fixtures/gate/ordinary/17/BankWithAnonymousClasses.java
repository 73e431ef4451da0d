import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.TimeUnit;

public class BankWithAnonymousClasses {
    private int balance;

    public int deposit(final int amount) throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        Future<Integer> result = one.submit(new Callable<Integer>() {
            @Override
            public Integer call() {
                synchronized (BankWithAnonymousClasses.this) {
                    balance += amount;
                    return balance;
                }
            }
        });
        try {
            return result.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            return -1;
        } finally {
            one.shutdown();
        }
    }
}
