/** Three philosophers, each takes the lower fork first. */
public class Main {
    static final Object[] FORKS = {new Object(), new Object(), new Object()};

    static void eat(int seat) {
        int other = (seat + 1) % 3;
        synchronized (FORKS[Math.min(seat, other)]) {
            synchronized (FORKS[Math.max(seat, other)]) {
                Thread.yield();
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] philosophers = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int seat = i;
            philosophers[i] = new Thread(() -> eat(seat), "philosopher-" + i);
            philosophers[i].start();
        }
        for (Thread philosopher : philosophers) {
            philosopher.join();
        }
    }
}
