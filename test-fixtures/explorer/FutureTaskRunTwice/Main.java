import java.util.concurrent.FutureTask;

/** Two threads run the same FutureTask; its callable runs once. */
public class Main {
    static int runs;

    public static void main(String[] args) throws Exception {
        FutureTask<Integer> task =
                new FutureTask<>(
                        () -> {
                            runs = runs + 1;
                            return 42;
                        });
        Thread a = new Thread(task, "a");
        Thread b = new Thread(task, "b");
        a.start();
        b.start();
        if (task.get() != 42 || runs != 1) {
            throw new AssertionError("runs " + runs);
        }
        a.join();
        b.join();
    }
}
