import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class CatchInsideLoopReleases {
    private final Lock lock = new ReentrantLock();
    private final List<String> out = new ArrayList<>();

    void all(List<Callable<String>> jobs) {
        for (Callable<String> job : jobs) {
            try {
                String s = job.call();
                lock.lock();
                out.add(s);
            } catch (Exception e) {
                System.err.println(e);
            } finally {
                lock.unlock(); // flag
            }
        }
    }
}
