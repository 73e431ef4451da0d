import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

class Pool {
    private final Deque<String> free = new ArrayDeque<>();
    private final Semaphore available = new Semaphore(1);

    Pool() { free.push("db1"); }

    String take() throws InterruptedException {
        available.acquire();
        synchronized (free) { return free.pop(); }
    }

    void give(String c) {
        synchronized (free) { free.push(c); }
        available.release();
    }
}

public class Main {
    static void query(Pool pool, String sql) {
        try {
            String c = pool.take();
            int n = Integer.parseInt(sql);
            pool.give(c);
        } catch (NumberFormatException e) {
            System.out.println("bad query");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Pool pool = new Pool();
        Thread a = new Thread(() -> query(pool, "zwei"), "a");
        Thread b = new Thread(() -> query(pool, "2"), "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
