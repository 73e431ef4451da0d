class SynchronizedGetter {
    private static SynchronizedGetter instance;

    static synchronized SynchronizedGetter get() {
        if (instance == null) {
            instance = new SynchronizedGetter();
        }
        return instance;
    }
}
