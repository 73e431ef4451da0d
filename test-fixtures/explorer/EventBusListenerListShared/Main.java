import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

class EventBus {
    private final List<Consumer<String>> listeners = new ArrayList<>();

    synchronized void subscribe(Consumer<String> c) { listeners.add(c); }

    void publish(String event) {
        for (Consumer<String> l : listeners) l.accept(event);
    }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        EventBus bus = new EventBus();
        bus.subscribe(System.out::println);
        Thread t = new Thread(() -> bus.publish("hello"));
        t.start();
        bus.subscribe(e -> { });
        t.join();
    }
}
