// jdk 25
class FlexibleConstructor extends Thread {
    private final int n;

    FlexibleConstructor(int n) {
        if (n < 0) {
            throw new IllegalArgumentException();
        }
        this.n = n;
        super("worker");
    }

    @Override
    public void run() {
        for (var _ : new int[n]) {
            Thread.yield();
        }
    }
}
