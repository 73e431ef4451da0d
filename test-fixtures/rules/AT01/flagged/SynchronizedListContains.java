import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedListContains {
    private final List<String> members = Collections.synchronizedList(new ArrayList<>());

    void join(String s) {
        if (!members.contains(s)) {
            members.add(s); // flag
        }
    }
}
