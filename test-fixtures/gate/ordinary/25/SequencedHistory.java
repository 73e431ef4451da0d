import java.util.ArrayList;
import java.util.List;
import java.util.SequencedCollection;
import java.util.stream.Gatherers;

public class SequencedHistory {
    private final SequencedCollection<String> entries = new ArrayList<>();

    public synchronized void add(String entry) {
        entries.addFirst(entry);
        if (entries.size() > 10) {
            entries.removeLast();
        }
    }

    public synchronized List<List<String>> pairs() {
        return entries.reversed().stream().gather(Gatherers.windowFixed(2)).toList();
    }

    public static void main(String[] args) {
        IO.println(Math.clamp(12L, 1, 10));
    }
}
