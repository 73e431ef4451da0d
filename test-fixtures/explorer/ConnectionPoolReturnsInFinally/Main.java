import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class Pool {
    private final Deque<String> free = new ArrayDeque<>();
    private final Semaphore available;

    Pool(String... names) {
        for (String n : names) free.push(n);
        available = new Semaphore(names.length);
    }

    String take() throws InterruptedException {
        if (!available.tryAcquire(5, TimeUnit.SECONDS)) throw new IllegalStateException("no connection");
        synchronized (free) { return free.pop(); }
    }

    void give(String c) {
        synchronized (free) { free.push(c); }
        available.release();
    }
}

public class Main {
    static void query(Pool pool, boolean broken) {
        String c = null;
        try {
            c = pool.take();
            if (broken) throw new IllegalArgumentException("syntax");
            System.out.println("query on " + c);
        } catch (IllegalArgumentException e) {
            System.out.println("failed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (c != null) pool.give(c);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Pool pool = new Pool("db1");
        Thread a = new Thread(() -> query(pool, true));
        Thread b = new Thread(() -> query(pool, false));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
