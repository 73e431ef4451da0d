import java.util.stream.IntStream;

public class DiningPhilosophers {
    private final Object[] forks = IntStream.range(0, 5).mapToObj(i -> new Object()).toArray();
    private int meals;

    public Thread philosopher(int seat) {
        int low = Math.min(seat, (seat + 1) % 5);
        int high = Math.max(seat, (seat + 1) % 5);
        return new Thread("philosopher " + seat) {
            @Override
            public void run() {
                synchronized (forks[low]) {
                    synchronized (forks[high]) {
                        synchronized (DiningPhilosophers.this) {
                            meals++;
                        }
                        System.out.println(getName() + " eats");
                    }
                }
            }
        };
    }

    public synchronized int meals() {
        return meals;
    }
}
