public class HashLookedUpTwice {
    private final String text;
    private int hash;

    HashLookedUpTwice(String text) {
        this.text = text;
    }

    @Override
    public int hashCode() {
        int h = hash;
        if (h == 0) {
            synchronized (this) {
                h = hash;
                if (h == 0) {
                    h = text.hashCode();
                    hash = h;
                }
            }
        }
        return h;
    }
}
