public class GetterWithoutSync {
    private int count;

    public synchronized void increment() {
        count++;
    }

    public int getCount() {
        return count; // flag
    }
}
