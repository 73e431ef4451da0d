import java.util.ArrayList;
import java.util.List;

class LazyListCreated {
    private List<String> names;

    synchronized void add(String s) {
        if (names == null) names = new ArrayList<>();
        names.add(s);
    }

    int size() {
        return names == null ? 0 : names.size(); // flag
    }
}
