import java.util.concurrent.CopyOnWriteArrayList;

/** Asks whether the list holds an element and then adds it. */
public class Main {
    static final CopyOnWriteArrayList<String> guests = new CopyOnWriteArrayList<>();

    static void invite(String name) {
        if (!guests.contains(name)) {
            guests.add(name);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> invite("eve"));
        Thread b = new Thread(() -> invite("eve"));
        a.start();
        b.start();
        a.join();
        b.join();
        if (guests.size() != 1) {
            throw new AssertionError("guests " + guests.size());
        }
    }
}
