import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Set<String> names = Collections.synchronizedSet(new HashSet<>());
        names.add("eve");
        Thread t = new Thread(() -> {
            names.add("adam");
            names.removeIf(n -> n.startsWith("e"));
        });
        t.start();
        int length = 0;
        synchronized (names) {
            for (String n : names) length += n.length();
        }
        t.join();
        if (length != 3 && length != 7 && length != 4) throw new AssertionError(length);
    }
}
