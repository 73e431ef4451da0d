import java.util.ArrayList;
import java.util.List;

class LazyPoolWithoutVolatile {
    private static List<String> pool;

    static List<String> pool() {
        if (pool == null) { // flag, also LK11
            synchronized (LazyPoolWithoutVolatile.class) {
                if (pool == null) {
                    pool = new ArrayList<>();
                    pool.add("default");
                }
            }
        }
        return pool; // also LK11, also DC01
    }
}
