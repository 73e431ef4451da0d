import java.util.ArrayList;
import java.util.List;

class InitialValueOverrideReturnsField {
    private final List<String> names = new ArrayList<>();
    private final ThreadLocal<List<String>> local = new ThreadLocal<>() { // flag
        @Override
        protected List<String> initialValue() {
            return names;
        }
    };

    void add(String name) {
        local.get().add(name);
    }
}
