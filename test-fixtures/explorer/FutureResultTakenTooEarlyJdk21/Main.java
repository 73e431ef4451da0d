import java.util.concurrent.FutureTask;

/** Takes a result at once that may not be there yet. */
public class Main {
    public static void main(String[] args) {
        FutureTask<Integer> task = new FutureTask<>(() -> 5);
        new Thread(task, "worker").start();
        if (task.resultNow() != 5) {
            throw new AssertionError("result " + task.resultNow());
        }
    }
}
