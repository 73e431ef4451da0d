import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CacheNullCheckThenPut {
    private final ConcurrentMap<String, StringBuffer> logs = new ConcurrentHashMap<>();

    public StringBuffer logOf(String user) {
        StringBuffer log = logs.get(user);
        if (log == null) {
            log = new StringBuffer();
            logs.put(user, log); // flag
        }
        return log;
    }
}
