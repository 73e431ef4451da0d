import java.util.ArrayList;
import java.util.List;

public class ImmutableSnapshotBehindVolatile {
    private volatile List<String> users = List.of();

    public synchronized void add(String user) {
        List<String> copy = new ArrayList<>(users);
        copy.add(user);
        users = List.copyOf(copy);
    }

    public List<String> users() {
        return users;
    }
}
