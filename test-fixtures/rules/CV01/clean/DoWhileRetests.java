class DoWhileRetests {
    private boolean open;

    synchronized void pass() throws InterruptedException {
        do {
            wait(50);
        } while (!open);
        open = false;
    }

    synchronized void open() {
        open = true;
        notifyAll();
    }
}
