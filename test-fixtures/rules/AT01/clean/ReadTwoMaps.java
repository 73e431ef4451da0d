import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

class ReadTwoMaps {
    private final ConcurrentMap<String, String> names = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> mails = new ConcurrentHashMap<>();

    void register(String id, String mail) {
        if (names.containsKey(id)) {
            mails.put(id, mail);
        }
    }
}
