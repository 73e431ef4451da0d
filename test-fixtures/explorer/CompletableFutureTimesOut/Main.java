import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Nobody completes the future; the time-out does. */
public class Main {
    public static void main(String[] args) {
        CompletableFuture<String> promise = new CompletableFuture<>();
        String result = promise.completeOnTimeout("late", 10, TimeUnit.MILLISECONDS).join();
        if (!result.equals("late")) {
            throw new AssertionError("result " + result);
        }
    }
}
