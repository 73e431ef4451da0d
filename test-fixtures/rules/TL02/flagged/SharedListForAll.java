import java.util.ArrayList;
import java.util.List;

class SharedListForAll {
    private static final List<String> LIST = new ArrayList<>();
    private static final ThreadLocal<List<String>> LOCAL = ThreadLocal.withInitial(() -> LIST); // flag

    void add(String s) {
        LOCAL.get().add(s);
    }
}
