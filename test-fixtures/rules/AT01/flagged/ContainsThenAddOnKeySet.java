import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

class ContainsThenAddOnKeySet {
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    boolean first(String s) {
        if (!seen.contains(s)) {
            seen.add(s); // flag
            return true;
        }
        return false;
    }
}
