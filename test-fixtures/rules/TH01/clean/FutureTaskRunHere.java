import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class FutureTaskRunHere {
    static int compute() throws InterruptedException, ExecutionException {
        FutureTask<Integer> task = new FutureTask<>(() -> 6 * 7);
        task.run();
        return task.get();
    }
}
