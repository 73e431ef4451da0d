class ThisOfAnonymousRunnable {
    private int done;

    void start(int n) {
        for (int i = 0; i < n; i++) {
            new Thread(new Runnable() {
                @Override
                public void run() {
                    synchronized (this) { // flag
                        done++;
                    }
                }
            }).start();
        }
    }
}
