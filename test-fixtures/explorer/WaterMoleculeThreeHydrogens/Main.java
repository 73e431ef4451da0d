import java.util.concurrent.Semaphore;

class Water {
    private final Semaphore hydrogen = new Semaphore(2);
    private final Semaphore oxygen = new Semaphore(0);
    private int waiting;
    private final StringBuilder out = new StringBuilder();

    void hydrogen() throws InterruptedException {
        hydrogen.acquire();
        synchronized (this) {
            out.append('H');
            waiting++;
            if (waiting == 2) {
                waiting = 0;
                oxygen.release();
                hydrogen.release(2); // too early: the oxygen is still missing
            }
        }
    }

    void oxygen() throws InterruptedException {
        oxygen.acquire();
        synchronized (this) {
            out.append('O');
        }
    }

    synchronized String formula() { return out.toString(); }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Water water = new Water();
        Thread[] all = new Thread[4];
        for (int i = 0; i < 4; i++) {
            final boolean o = i == 3;
            all[i] = new Thread(() -> {
                try {
                    if (o) water.oxygen(); else water.hydrogen();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            all[i].start();
        }
        for (Thread t : all) t.join();
        String f = water.formula();
        if (f.startsWith("HHH")) throw new AssertionError("three hydrogens: " + f);
    }
}
