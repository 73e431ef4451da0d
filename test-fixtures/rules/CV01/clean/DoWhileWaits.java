class DoWhileWaits {
    private boolean open;

    synchronized void pass() throws InterruptedException {
        while (true) {
            if (open) {
                return;
            }
            wait();
        }
    }

    synchronized void open() {
        open = true;
        notifyAll();
    }
}
