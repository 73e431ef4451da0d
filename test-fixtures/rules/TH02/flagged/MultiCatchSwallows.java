import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

class MultiCatchSwallows {
    private final BlockingQueue<String> q = new LinkedBlockingQueue<>();

    String next(Future<String> f) {
        try {
            q.put("x");
            return f.get();
        } catch (InterruptedException | ExecutionException e) { // flag
            e.printStackTrace();
        }
        return null;
    }
}
