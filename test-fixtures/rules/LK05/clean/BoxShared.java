class BoxShared implements Runnable {
    private final Object box;
    private static int n;

    BoxShared(Object box) {
        this.box = box;
    }

    @Override
    public void run() {
        synchronized (box) {
            n++;
        }
    }

    public static void main(String[] args) {
        Object box = new Object();
        new Thread(new BoxShared(box)).start();
        new Thread(new BoxShared(box)).start();
    }
}
