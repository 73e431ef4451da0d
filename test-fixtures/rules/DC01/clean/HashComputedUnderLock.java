public class HashComputedUnderLock {
    private final Object lock = new Object();
    private final String text;
    private int hash;

    HashComputedUnderLock(String text) {
        this.text = text;
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            synchronized (lock) {
                h = compute();
                hash = h;
            }
        }
        return h;
    }

    private int compute() {
        int h = 0;
        for (int i = 0; i < text.length(); i++) {
            h = 31 * h + text.charAt(i);
        }
        return h;
    }
}
