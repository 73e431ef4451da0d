import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

class EventBus {
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    void subscribe(Consumer<String> c) { listeners.add(c); }
    boolean unsubscribe(Consumer<String> c) { return listeners.remove(c); }
    void publish(String event) { listeners.forEach(l -> l.accept(event)); }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        EventBus bus = new EventBus();
        AtomicInteger heard = new AtomicInteger();
        Consumer<String> late = e -> heard.addAndGet(10);
        bus.subscribe(e -> heard.incrementAndGet());
        Thread publisher = new Thread(() -> {
            bus.publish("hello");
            bus.publish("bye");
        });
        Thread joiner = new Thread(() -> {
            bus.subscribe(late);
            if (!bus.unsubscribe(late)) throw new AssertionError("gone");
        });
        publisher.start();
        joiner.start();
        publisher.join();
        joiner.join();
        int n = heard.get();
        if (n != 2 && n != 12 && n != 22) throw new AssertionError(n);
    }
}
