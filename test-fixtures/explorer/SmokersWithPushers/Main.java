import java.util.concurrent.Semaphore;

public class Main {
    static final Semaphore agent = new Semaphore(1);
    static final Semaphore[] smoker = {new Semaphore(0), new Semaphore(0), new Semaphore(0)};
    static final Semaphore[] on = {new Semaphore(0), new Semaphore(0), new Semaphore(0)};
    static final boolean[] table = new boolean[3];
    static final Object mutex = new Object();
    static int smoked;

    static void push(int mine) {
        on[mine].acquireUninterruptibly();
        synchronized (mutex) {
            for (int other = 0; other < 3; other++) {
                if (other != mine && table[other]) {
                    table[other] = false;
                    smoker[3 - mine - other].release();
                    return;
                }
            }
            table[mine] = true;
        }
    }

    static void smoke(int mine) {
        smoker[mine].acquireUninterruptibly();
        smoked++;
        System.out.println("smoker " + mine);
        agent.release();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread[] all = {
            new Thread(() -> push(0)), new Thread(() -> push(1)), new Thread(() -> smoke(2))
        };
        for (Thread t : all) t.start();
        agent.acquire();
        on[0].release();
        on[1].release();
        agent.acquire();
        for (Thread t : all) t.join();
        if (smoked != 1) throw new AssertionError();
    }
}
