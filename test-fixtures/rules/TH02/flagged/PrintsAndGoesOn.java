class PrintsAndGoesOn implements Runnable {
    @Override
    public void run() {
        while (true) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) { // flag
                e.printStackTrace();
            }
        }
    }
}
