import java.util.Random;

/** Fails for one number in a hundred, which no schedule decides. */
public class Main {
    public static void main(String[] args) throws Exception {
        int[] drawn = new int[1];
        Thread thread = new Thread(() -> drawn[0] = new Random().nextInt(100));
        thread.start();
        thread.join();
        if (drawn[0] == 57) {
            throw new AssertionError("unlucky");
        }
    }
}
