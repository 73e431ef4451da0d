class PoolOfIndependentCounters {
    static class Counter {
        private int n;
        private final Object monitor = new Object();

        void inc() {
            synchronized (monitor) {
                n++;
            }
        }
    }

    static Counter[] make(int k) {
        Counter[] all = new Counter[k];
        for (int i = 0; i < k; i++) {
            all[i] = new Counter();
        }
        return all;
    }
}
