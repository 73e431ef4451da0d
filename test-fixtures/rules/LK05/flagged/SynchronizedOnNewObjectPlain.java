public class SynchronizedOnNewObjectPlain {
    private int count;

    public void increment() {
        synchronized (new Object()) { // flag
            count++;
        }
    }

    public int count() {
        synchronized (new Object()) { // also LK05
            return count;
        }
    }
}
