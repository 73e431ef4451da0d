class StringNameMonitor {
    private final String name;
    private int n;

    StringNameMonitor(String name) {
        this.name = name;
    }

    int next() {
        synchronized (name) { // flag
            return ++n;
        }
    }
}
