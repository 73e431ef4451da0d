public class BarrierGenerationWait {
    private final int parties;
    private int waiting;
    private int generation;

    public BarrierGenerationWait(int parties) {
        this.parties = parties;
    }

    public synchronized void await() throws InterruptedException {
        int mine = generation;
        waiting++;
        if (waiting == parties) {
            waiting = 0;
            generation++;
            notifyAll();
            return;
        }
        do {
            wait();
        } while (mine == generation);
    }
}
