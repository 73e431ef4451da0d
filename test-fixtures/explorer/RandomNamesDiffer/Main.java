import java.util.UUID;

/** Two random names are never the same. */
public class Main {
    static String name() {
        UUID drawn = UUID.randomUUID();
        if (drawn.version() != 4 || drawn.variant() != 2) {
            throw new AssertionError("not a random name");
        }
        return drawn.toString();
    }

    public static void main(String[] args) throws Exception {
        String[] names = new String[2];
        Thread a = new Thread(() -> names[0] = name());
        Thread b = new Thread(() -> names[1] = name());
        a.start();
        b.start();
        a.join();
        b.join();
        if (names[0].equals(names[1])) {
            throw new AssertionError(names[0]);
        }
    }
}
