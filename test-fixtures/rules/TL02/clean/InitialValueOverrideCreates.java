import java.util.ArrayList;
import java.util.List;

class InitialValueOverrideCreates {
    private final ThreadLocal<List<String>> local = new ThreadLocal<>() {
        @Override
        protected List<String> initialValue() {
            return new ArrayList<>();
        }
    };

    void add(String name) {
        local.get().add(name);
    }
}
