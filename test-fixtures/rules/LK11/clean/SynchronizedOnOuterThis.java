public class SynchronizedOnOuterThis {
    private int clicks;

    class Listener {
        void clicked() {
            synchronized (SynchronizedOnOuterThis.this) {
                clicks++;
            }
        }
    }

    synchronized int clicks() {
        return clicks;
    }
}
