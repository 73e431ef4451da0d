import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class PutIfAbsentAnswerUsed {
    private final ConcurrentMap<Integer, StringBuffer> notes = new ConcurrentHashMap<>();

    public StringBuffer note(int id) {
        StringBuffer n = notes.get(id);
        if (n == null) {
            StringBuffer fresh = new StringBuffer();
            n = notes.putIfAbsent(id, fresh);
            if (n == null) {
                n = fresh;
            }
        }
        return n;
    }
}
