public class ParentBeforeChildAlways {
    private final Object accounts = new Object();
    private final Object log = new Object();
    private int n;
    private int entries;

    void pay(int x) {
        synchronized (accounts) {
            n += x;
            synchronized (log) {
                entries++;
            }
        }
    }

    void onlyLog() {
        synchronized (log) {
            entries++;
        }
        synchronized (accounts) {
            n++;
        }
    }
}
