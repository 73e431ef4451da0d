import java.util.ArrayList;
import java.util.List;

class FactoryMethodReference {
    private static final ThreadLocal<List<String>> ROWS = ThreadLocal.withInitial(ArrayList::new);

    static void add(String s) {
        ROWS.get().add(s);
    }
}
