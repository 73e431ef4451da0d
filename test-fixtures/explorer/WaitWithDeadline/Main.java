public class Main {
    private boolean ready;

    synchronized boolean awaitReady(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (!ready) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) return false;
            wait(left);
        }
        return true;
    }

    synchronized void set() {
        ready = true;
        notifyAll();
    }

    public static void main(String[] args) throws InterruptedException {
        Main box = new Main();
        if (box.awaitReady(100)) throw new AssertionError("nobody set it");
        Thread t = new Thread(box::set);
        t.start();
        boolean seen = box.awaitReady(60_000);
        t.join();
        if (!seen && !box.awaitReady(1)) throw new AssertionError("lost");
    }
}
