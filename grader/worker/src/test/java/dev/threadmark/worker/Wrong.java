package dev.threadmark.worker;

/** A class of a submission or of its tests; not nested, since a nested one asks its outer class. */
final class Wrong implements Runnable {
    @Override
    public void run() {
        assert false : "checked";
    }
}
