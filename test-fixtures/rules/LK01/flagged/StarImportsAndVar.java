import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

public class StarImportsAndVar {
    public static void main(String[] args) {
        var lock = new ReentrantLock();
        var words = new ArrayList<String>();
        var pool = Executors.newFixedThreadPool(2);
        for (var word : args) {
            pool.execute(() -> {
                lock.lock(); // flag
                words.add(word.trim());
                lock.unlock();
            });
        }
        pool.shutdown();
    }
}
