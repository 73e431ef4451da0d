class ForkStateByTwoPhilosophers {
    private final boolean[] taken = new boolean[5];
    private final Object table = new Object();

    void take(int i) throws InterruptedException {
        synchronized (table) {
            while (taken[i]) table.wait();
            taken[i] = true;
        }
    }

    void put(int i) {
        taken[i] = false; // flag
        synchronized (table) {
            table.notifyAll();
        }
    }
}
