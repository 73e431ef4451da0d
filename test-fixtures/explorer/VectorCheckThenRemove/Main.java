import java.util.Vector;

/** isEmpty and remove of a Vector are locked one by one. */
public class Main {
    static final Vector<Integer> VECTOR = new Vector<>();

    static void takeOne() {
        if (!VECTOR.isEmpty()) {
            VECTOR.remove(0);
        }
    }

    public static void main(String[] args) throws Exception {
        VECTOR.add(1);
        Thread a = new Thread(Main::takeOne, "a");
        Thread b = new Thread(Main::takeOne, "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
