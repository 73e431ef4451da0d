/** Parent and child share the inherited object. */
public class Main {
    static final InheritableThreadLocal<int[]> COUNTER = new InheritableThreadLocal<>();

    static void add() {
        COUNTER.get()[0] = COUNTER.get()[0] + 1;
    }

    public static void main(String[] args) throws Exception {
        COUNTER.set(new int[1]);
        Thread child = new Thread(Main::add, "child");
        child.start();
        add();
        child.join();
        if (COUNTER.get()[0] != 2) {
            throw new AssertionError("count " + COUNTER.get()[0]);
        }
    }
}
