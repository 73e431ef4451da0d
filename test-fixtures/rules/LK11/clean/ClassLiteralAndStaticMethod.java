class ClassLiteralAndStaticMethod {
    private static int ids;

    static synchronized int next() {
        return ++ids;
    }

    void reset() {
        synchronized (ClassLiteralAndStaticMethod.class) {
            ids = 0;
        }
    }
}
