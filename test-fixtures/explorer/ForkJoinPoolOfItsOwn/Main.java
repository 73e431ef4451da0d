import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** A thread that waits for a task of a pool which it does not belong to leaves it to the pool. */
public class Main {
    static final ThreadLocal<String> USER = ThreadLocal.withInitial(() -> "nobody");

    public static void main(String[] args) throws Exception {
        USER.set("main");
        ForkJoinPool pool = new ForkJoinPool(2);
        ForkJoinTask<String> user = pool.submit(() -> USER.get());
        if (!user.get().equals("nobody")) {
            throw new AssertionError("ran on the thread that waits");
        }
        pool.shutdown();
    }
}
