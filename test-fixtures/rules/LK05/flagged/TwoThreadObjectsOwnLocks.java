class SharedBox {
    int value;
}

class TwoThreadObjectsOwnLocks extends Thread {
    private final SharedBox box;
    private final Object lock = new Object(); // flag

    TwoThreadObjectsOwnLocks(SharedBox box) {
        this.box = box;
    }

    @Override
    public void run() {
        synchronized (lock) {
            box.value++;
        }
    }

    public static void main(String[] args) {
        SharedBox box = new SharedBox();
        new TwoThreadObjectsOwnLocks(box).start();
        new TwoThreadObjectsOwnLocks(box).start();
    }
}
