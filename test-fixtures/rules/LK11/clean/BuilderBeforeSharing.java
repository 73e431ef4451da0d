import java.util.ArrayList;
import java.util.List;

class BuilderBeforeSharing {
    private final List<String> names = new ArrayList<>();
    private boolean open;

    static BuilderBeforeSharing of(String... all) {
        BuilderBeforeSharing b = new BuilderBeforeSharing();
        for (String s : all) {
            b.names.add(s);
        }
        b.open = true;
        return b;
    }

    synchronized void add(String s) {
        if (open) names.add(s);
    }

    synchronized void close() {
        open = false;
    }
}
