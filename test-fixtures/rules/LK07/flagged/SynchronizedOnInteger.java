public class SynchronizedOnInteger {
    private Integer count = 0;

    public void inc() {
        synchronized (count) { // flag, also LK11
            count++; // also LK06
        }
    }
}
