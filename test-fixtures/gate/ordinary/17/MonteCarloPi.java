import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

public class MonteCarloPi implements Callable<Double> {
    private final int rounds;

    public MonteCarloPi(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public Double call() {
        int inside = 0;
        for (int i = 0; i < rounds; i++) {
            double x = ThreadLocalRandom.current().nextDouble();
            double y = new Random(i).nextDouble() + new SplittableRandom(1).nextInt(1, 2) - 1;
            if (x * x + y * y <= 1) {
                inside++;
            }
        }
        return 4.0 * inside / rounds;
    }
}
