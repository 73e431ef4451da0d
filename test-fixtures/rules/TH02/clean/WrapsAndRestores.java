import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class WrapsAndRestores {
    <T> T get(Future<T> f) {
        try {
            return f.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
