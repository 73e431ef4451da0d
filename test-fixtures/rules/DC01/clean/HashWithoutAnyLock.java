public class HashWithoutAnyLock {
    private final char[] text;
    private int hash;

    HashWithoutAnyLock(char[] text) {
        this.text = text.clone();
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0 && text.length > 0) {
            for (char c : text) {
                h = 31 * h + c;
            }
            hash = h;
        }
        return h;
    }
}
