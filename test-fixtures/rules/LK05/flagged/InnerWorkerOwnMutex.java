class InnerWorkerOwnMutex {
    private int total;

    class Worker extends Thread {
        private final Object mutex = new Object(); // flag

        @Override
        public void run() {
            for (int i = 0; i < 100; i++) {
                synchronized (mutex) {
                    total++;
                }
            }
        }
    }

    int runAll() throws InterruptedException {
        Worker a = new Worker();
        Worker b = new Worker();
        a.start();
        b.start();
        a.join();
        b.join();
        return total;
    }
}
