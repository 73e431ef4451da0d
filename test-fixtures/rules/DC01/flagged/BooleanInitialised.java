class BooleanInitialised {
    private boolean ready;
    private int value;

    int get() {
        if (!ready) { // flag, also LK11
            synchronized (this) {
                if (!ready) {
                    value = 42;
                    ready = true;
                }
            }
        }
        return value; // also LK11
    }
}
