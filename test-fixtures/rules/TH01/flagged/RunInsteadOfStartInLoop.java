class RunInsteadOfStartInLoop {
    private final Thread[] workers = new Thread[4];

    void startAll(Runnable job) {
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Thread(job, "worker-" + i);
        }
        for (Thread w : workers) {
            w.run(); // flag
        }
    }
}
