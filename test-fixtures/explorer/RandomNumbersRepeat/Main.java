import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** Each thread draws numbers of its own; main writes them down. */
public class Main {
    static String result = "";

    public static void main(String[] args) throws Exception {
        double[] drawn = new double[3];
        Thread a = new Thread(() -> drawn[0] = ThreadLocalRandom.current().nextInt(1000), "a");
        Thread b = new Thread(() -> drawn[1] = Math.random(), "b");
        a.start();
        b.start();
        drawn[2] = new Random().nextInt(1000);
        a.join();
        b.join();
        result = drawn[0] + " " + drawn[1] + " " + drawn[2];
    }
}
