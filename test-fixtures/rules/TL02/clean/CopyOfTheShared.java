import java.util.ArrayList;
import java.util.List;

class CopyOfTheShared {
    private static final List<String> DEFAULTS = List.of("a", "b");
    private static final ThreadLocal<List<String>> LOCAL =
            ThreadLocal.withInitial(() -> new ArrayList<>(DEFAULTS));

    void add(String s) {
        LOCAL.get().add(s);
    }
}
