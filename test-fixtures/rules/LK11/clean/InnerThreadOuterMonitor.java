class InnerThreadOuterMonitor {
    private int n;

    class Worker extends Thread {
        @Override
        public void run() {
            synchronized (InnerThreadOuterMonitor.this) {
                n++;
            }
        }
    }

    synchronized int get() {
        return n;
    }
}
