import java.util.Random;

class InitialValueMakesNew {
    private static final ThreadLocal<Random> R =
            new ThreadLocal<Random>() {
                @Override
                protected Random initialValue() {
                    return new Random(42);
                }
            };

    static int next() {
        return R.get().nextInt();
    }
}
