class SynchronizedOuterThisInLambda {
    private int n;

    Runnable task() {
        return () -> {
            synchronized (this) {
                n++;
            }
        };
    }

    synchronized int n() {
        return n;
    }
}
