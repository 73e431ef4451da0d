public class ForkAndTheNextOne {
    private final Object[] forks = new Object[5];

    ForkAndTheNextOne() {
        for (int i = 0; i < forks.length; i++) forks[i] = new Object();
    }

    void eat(int id) {
        int right = (id + 1) % forks.length;
        synchronized (forks[id]) {
            synchronized (forks[right]) { // flag
                System.out.println(id + " eats");
            }
        }
    }
}
