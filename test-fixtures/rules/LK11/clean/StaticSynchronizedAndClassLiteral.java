class StaticSynchronizedAndClassLiteral {
    private static int n;

    static synchronized void up() {
        n++;
    }

    static void down() {
        synchronized (StaticSynchronizedAndClassLiteral.class) {
            n--;
        }
    }
}
