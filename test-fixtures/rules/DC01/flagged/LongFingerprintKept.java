public class LongFingerprintKept {
    private final String text;
    private long hash;

    LongFingerprintKept(String text) {
        this.text = text;
    }

    long fingerprint() {
        long h = hash; // flag, also LK11
        if (h == 0) {
            synchronized (this) {
                h = hash;
                if (h == 0) {
                    h = text.hashCode() * 31L;
                    hash = h;
                }
            }
        }
        return h;
    }
}
