public class Main {
    private final Object[] forks = {new Object(), new Object(), new Object()};
    private int meals;

    void eat(int i, int j) {
        int low = Math.min(i, j), high = Math.max(i, j);
        synchronized (forks[low]) {
            synchronized (forks[high]) {
                synchronized (this) {
                    meals++;
                }
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Main table = new Main();
        var threads = new java.util.ArrayList<Thread>();
        for (int i = 0; i < 3; i++) {
            int n = i;
            threads.add(new Thread(() -> table.eat(n, (n + 1) % 3), "P" + i));
        }
        threads.forEach(Thread::start);
        for (Thread t : threads) t.join();
        if (table.meals != 3) throw new AssertionError(table.meals);
    }
}
