class Store {
    int items;
}

class ThisOfTaskObject implements Runnable {
    private final Store store;

    ThisOfTaskObject(Store store) {
        this.store = store;
    }

    @Override
    public void run() {
        synchronized (this) { // flag
            store.items++;
        }
    }

    static void go(Store s) {
        new Thread(new ThisOfTaskObject(s)).start();
        new Thread(new ThisOfTaskObject(s)).start();
    }
}
