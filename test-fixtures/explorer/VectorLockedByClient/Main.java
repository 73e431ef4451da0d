import java.util.Hashtable;
import java.util.Vector;

/** The pair of calls holds the Vector's own monitor. */
public class Main {
    static final Vector<Integer> VECTOR = new Vector<>();
    static final Hashtable<String, Integer> TABLE = new Hashtable<>();

    static void takeOne() {
        synchronized (VECTOR) {
            if (!VECTOR.isEmpty()) {
                VECTOR.remove(0);
            }
        }
        TABLE.merge("calls", 1, Integer::sum);
    }

    public static void main(String[] args) throws Exception {
        VECTOR.add(1);
        Thread a = new Thread(Main::takeOne, "a");
        Thread b = new Thread(Main::takeOne, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (!VECTOR.isEmpty() || TABLE.get("calls") != 2) {
            throw new AssertionError("calls " + TABLE.get("calls"));
        }
    }
}
