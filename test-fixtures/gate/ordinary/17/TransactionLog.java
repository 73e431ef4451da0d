import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

public class TransactionLog implements Iterable<TransactionLog.Entry> {
    public record Entry(UUID id, Instant at, long cents) {}

    private final List<Entry> entries = new ArrayList<>();

    public synchronized void add(long cents) {
        entries.add(new Entry(UUID.randomUUID(), Instant.now().truncatedTo(ChronoUnit.MILLIS), cents));
    }

    @Override
    public synchronized Iterator<Entry> iterator() {
        return List.copyOf(entries).iterator();
    }

    public int year() {
        return entries.get(0).at().atOffset(ZoneOffset.UTC).getYear();
    }
}
