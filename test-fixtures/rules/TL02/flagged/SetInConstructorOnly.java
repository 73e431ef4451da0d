import java.util.ArrayList;
import java.util.List;

class SetInConstructorOnly {
    private final ThreadLocal<List<String>> rows = new ThreadLocal<>(); // flag

    SetInConstructorOnly() {
        rows.set(new ArrayList<>());
    }

    void add(String s) {
        rows.get().add(s);
    }
}
