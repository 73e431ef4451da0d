import java.util.concurrent.CopyOnWriteArrayList;

/** addIfAbsent asks and adds in one step; iteration sees a snapshot. */
public class Main {
    static final CopyOnWriteArrayList<String> guests = new CopyOnWriteArrayList<>();

    static void invite(String name) {
        guests.addIfAbsent(name);
        for (String guest : guests) {
            if (!guest.equals("eve")) {
                throw new AssertionError(guest);
            }
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
