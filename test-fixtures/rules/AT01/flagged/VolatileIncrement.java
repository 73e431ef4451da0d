public class VolatileIncrement {
    private static volatile int counter;

    public static void main(String[] args) {
        Runnable r = () -> {
            for (int i = 0; i < 1000; i++) {
                counter++; // flag, also LK11
            }
        };
        new Thread(r).start();
        new Thread(r).start();
    }
}
