class ReadersWritersByHand {
    private int readers;
    private boolean writing;

    synchronized void beginRead() throws InterruptedException {
        while (writing) wait();
        readers++;
    }

    synchronized void endRead() {
        if (--readers == 0) notifyAll();
    }

    synchronized void beginWrite() throws InterruptedException {
        while (writing || readers > 0) wait();
        writing = true;
    }

    synchronized void endWrite() {
        writing = false;
        notifyAll();
    }
}
