public class NestedSynchronizedOpposite {
    private static final Object PAPER = new Object();
    private static final Object PEN = new Object();

    public static void main(String[] args) {
        new Thread(() -> {
            synchronized (PAPER) {
                synchronized (PEN) { // also LK09
                    System.out.println("draws");
                }
            }
        }).start();
        new Thread(() -> {
            synchronized (PEN) {
                synchronized (PAPER) { // flag
                    System.out.println("writes");
                }
            }
        }).start();
    }
}
