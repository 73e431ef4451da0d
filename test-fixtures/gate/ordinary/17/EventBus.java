import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

public class EventBus {
    public enum Kind { OPENED, CLOSED { @Override String label() { return "shut"; } };
        String label() { return name().toLowerCase(); }
    }

    public record Event(Kind kind, String source) {
        public Event {
            if (source.isEmpty()) {
                throw new IllegalArgumentException("no source");
            }
        }
    }

    private final Map<Kind, List<Consumer<? super Event>>> listeners =
            Collections.synchronizedMap(new HashMap<>());

    public void on(Kind kind, Consumer<? super Event> listener) {
        listeners.computeIfAbsent(kind, k -> Collections.synchronizedList(new ArrayList<>())).add(listener);
    }

    public void fire(Event event) {
        List<Consumer<? super Event>> all = listeners.getOrDefault(event.kind(), List.of());
        synchronized (all) {
            all.forEach(l -> l.accept(event));
        }
        switch (event.kind()) {
            case OPENED -> System.out.println(event);
            case CLOSED -> System.out.println(event.kind().label());
        }
    }
}
