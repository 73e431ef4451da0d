import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

public class BoundedExecutorReleasesInTask {
    private final Executor exec;
    private final Semaphore bound;

    public BoundedExecutorReleasesInTask(Executor exec, int limit) {
        this.exec = exec;
        this.bound = new Semaphore(limit);
    }

    public void submit(Runnable command) throws InterruptedException {
        bound.acquire();
        try {
            exec.execute(() -> {
                try {
                    command.run();
                } finally {
                    bound.release();
                }
            });
        } catch (RejectedExecutionException e) {
            bound.release();
            throw e;
        }
    }
}
