class ClassObjectForStaticData {
    private static int counter;

    static synchronized void inc() {
        counter++;
    }

    void incFromInstance() {
        synchronized (ClassObjectForStaticData.class) {
            counter++;
        }
    }
}
