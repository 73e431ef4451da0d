class PrivateHelperFromConstructorThread {
    private int ticks;

    void start() {
        new Thread(() -> {
            while (true) tick();
        }).start();
    }

    synchronized void reset() {
        ticks = 0;
    }

    synchronized void twice() {
        tick();
        tick();
    }

    private void tick() {
        ticks++; // flag
    }
}
