import java.util.concurrent.Semaphore;

public class Main {
    static StringBuilder out = new StringBuilder();

    static Thread player(String word, Semaphore mine, Semaphore other) {
        Thread t = new Thread(() -> {
            for (int i = 0; i < 2; i++) {
                mine.acquireUninterruptibly();
                out.append(word);
                other.release();
            }
        });
        t.start();
        return t;
    }

    public static void main(String[] args) throws InterruptedException {
        Semaphore a = new Semaphore(1);
        Semaphore b = new Semaphore(1);
        Thread t1 = player("ping", a, b);
        Thread t2 = player("pong", b, a);
        t1.join();
        t2.join();
        System.out.println(out);
        if (!out.toString().equals("pingpongpingpong")) throw new AssertionError(out);
    }
}
