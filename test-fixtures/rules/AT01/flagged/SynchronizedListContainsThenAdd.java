import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedListContainsThenAdd {
    private final List<String> names = Collections.synchronizedList(new ArrayList<>());

    void addOnce(String name) {
        if (!names.contains(name)) {
            names.add(name); // flag
        }
    }
}
