import java.util.Map;

class VolatileLocalCopy {
    private volatile Map<String, String> conf;

    Map<String, String> conf() {
        Map<String, String> c = conf;
        if (c == null) {
            synchronized (this) {
                c = conf;
                if (c == null) {
                    conf = c = Map.of("a", "b");
                }
            }
        }
        return c;
    }
}
