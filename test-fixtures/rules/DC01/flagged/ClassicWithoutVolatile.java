public class ClassicWithoutVolatile {
    private static ClassicWithoutVolatile instance;
    private final int[] table = new int[10];

    private ClassicWithoutVolatile() {
        table[0] = 1;
    }

    public static ClassicWithoutVolatile getInstance() {
        if (instance == null) { // flag, also LK11
            synchronized (ClassicWithoutVolatile.class) {
                if (instance == null) {
                    instance = new ClassicWithoutVolatile();
                }
            }
        }
        return instance; // also LK11
    }
}
