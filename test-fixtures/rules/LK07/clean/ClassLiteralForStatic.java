class ClassLiteralForStatic {
    private static int n;

    void inc() {
        synchronized (ClassLiteralForStatic.class) {
            n++;
        }
    }
}
