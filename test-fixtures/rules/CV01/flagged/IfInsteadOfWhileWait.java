public class IfInsteadOfWhileWait {
    private Integer item;

    public synchronized void put(int x) throws InterruptedException {
        if (item != null) {
            wait(); // flag
        }
        item = x;
        notifyAll();
    }

    public synchronized int take() throws InterruptedException {
        while (item == null) {
            wait();
        }
        int x = item;
        item = null;
        notifyAll();
        return x;
    }
}
