import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ListContainsThenAdd {
    private final List<String> names = Collections.synchronizedList(new ArrayList<>());

    public boolean register(String name) {
        if (names.contains(name)) {
            return false;
        }
        names.add(name); // flag
        return true;
    }
}
