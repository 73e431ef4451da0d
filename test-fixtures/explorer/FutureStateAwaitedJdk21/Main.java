import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** What has become of tasks is asked until it is known; only then are the results taken. */
public class Main {
    static int side;

    static <T> T result(Future<T> future) {
        while (future.state() == Future.State.RUNNING) {
            Thread.onSpinWait();
        }
        return future.resultNow();
    }

    static void fails() {
        FutureTask<Integer> task =
                new FutureTask<>(
                        () -> {
                            throw new IllegalArgumentException("wrong");
                        });
        task.run();
        if (task.state() != Future.State.FAILED
                || !task.exceptionNow().getMessage().equals("wrong")) {
            throw new AssertionError("state " + task.state());
        }
    }

    public static void main(String[] args) throws Exception {
        FutureTask<Integer> task =
                new FutureTask<>(
                        () -> {
                            side = 3;
                            return 5;
                        });
        new Thread(task, "worker").start();
        int sum = result(task) + side;
        int supplied = result(CompletableFuture.supplyAsync(() -> 2));
        if (sum != 8 || supplied != 2) {
            throw new AssertionError("sum " + sum + ", supplied " + supplied);
        }
        fails();
    }
}
