import java.util.concurrent.Semaphore;

class Page {
    private final Semaphore turnstile = new Semaphore(1, true);
    private final Semaphore empty = new Semaphore(1);
    private final Object mutex = new Object();
    private int readers;
    private String text = "a";

    String read() throws InterruptedException {
        turnstile.acquire();
        turnstile.release();
        synchronized (mutex) {
            if (++readers == 1) empty.acquire();
        }
        try {
            return text;
        } finally {
            synchronized (mutex) {
                if (--readers == 0) empty.release();
            }
        }
    }

    void write(String s) throws InterruptedException {
        turnstile.acquire();
        empty.acquire();
        text = text + s;
        turnstile.release();
        empty.release();
    }
}

public class Main {
    static volatile Throwable failure;

    public static void main(String[] args) throws Exception {
        Page page = new Page();
        Thread writer = new Thread(() -> {
            try {
                page.write("b");
            } catch (InterruptedException e) {
                failure = e;
            }
        });
        Thread reader = new Thread(() -> {
            try {
                String s = page.read();
                if (!s.equals("a") && !s.equals("ab")) failure = new Error(s);
            } catch (InterruptedException e) {
                failure = e;
            }
        });
        writer.start();
        reader.start();
        page.read();
        writer.join();
        reader.join();
        if (failure != null || !page.read().equals("ab")) throw new AssertionError(failure);
    }
}
