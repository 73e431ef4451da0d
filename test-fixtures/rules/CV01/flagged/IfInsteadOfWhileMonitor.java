class IfInsteadOfWhileMonitor {
    private String message;

    synchronized String take() throws InterruptedException {
        if (message == null) {
            wait(); // flag
        }
        String m = message;
        message = null;
        return m;
    }

    synchronized void put(String m) {
        message = m;
        notifyAll();
    }
}
