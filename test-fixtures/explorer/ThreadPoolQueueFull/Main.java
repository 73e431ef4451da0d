import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread, a queue for one task, three tasks: the third is refused. */
public class Main {
    public static void main(String[] args) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(
                        1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<Runnable>(1));
        try {
            for (int i = 0; i < 3; i++) {
                pool.execute(() -> {});
            }
        } finally {
            pool.shutdown();
        }
    }
}
