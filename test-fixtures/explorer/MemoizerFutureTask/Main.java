import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

class Memoizer<K, V> {
    private final ConcurrentMap<K, Future<V>> cache = new ConcurrentHashMap<>();
    private final Function<K, V> function;

    Memoizer(Function<K, V> function) { this.function = function; }

    V get(K key) throws InterruptedException, ExecutionException {
        Future<V> f = cache.get(key);
        if (f == null) {
            FutureTask<V> task = new FutureTask<>(() -> function.apply(key));
            f = cache.putIfAbsent(key, task);
            if (f == null) {
                f = task;
                task.run();
            }
        }
        return f.get();
    }
}

public class Main {
    public static void main(String[] args) throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Memoizer<Integer, String> memo = new Memoizer<>(n -> {
            calls.incrementAndGet();
            return "n" + n;
        });
        String[] got = new String[1];
        Thread t = new Thread(() -> {
            try {
                got[0] = memo.get(4);
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        t.start();
        String mine = memo.get(4);
        t.join();
        if (!mine.equals(got[0]) || calls.get() != 1) throw new AssertionError(calls + " calls");
    }
}
