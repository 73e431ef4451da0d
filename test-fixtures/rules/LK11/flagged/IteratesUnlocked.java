import java.util.HashSet;
import java.util.Set;

class IteratesUnlocked {
    private final Object lock = new Object();
    private final Set<String> names = new HashSet<>();

    void add(String n) {
        synchronized (lock) {
            names.add(n);
        }
    }

    void print() {
        for (String n : names) { // flag
            System.out.println(n);
        }
    }
}
