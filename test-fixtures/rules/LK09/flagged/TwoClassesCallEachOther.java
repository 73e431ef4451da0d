class Store {
    private Log log;
    private int items;

    void use(Log l) {
        log = l;
    }

    synchronized void add() {
        items++;
        log.line(); // also LK09
    }

    synchronized int items() {
        return items;
    }
}

class Log {
    private final Store store;
    private int lines;

    Log(Store store) {
        this.store = store;
    }

    synchronized void line() {
        lines++;
    }

    synchronized int both() {
        return lines + store.items(); // flag
    }
}

class TwoClassesCallEachOther {}
