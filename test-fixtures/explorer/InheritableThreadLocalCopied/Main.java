/** childValue gives the child a copy. */
public class Main {
    static final InheritableThreadLocal<int[]> COUNTER =
            new InheritableThreadLocal<>() {
                @Override
                protected int[] childValue(int[] parent) {
                    return parent.clone();
                }
            };

    static void add() {
        COUNTER.get()[0] = COUNTER.get()[0] + 1;
    }

    public static void main(String[] args) throws Exception {
        COUNTER.set(new int[1]);
        Thread child = new Thread(Main::add, "child");
        child.start();
        add();
        child.join();
        if (COUNTER.get()[0] != 1) {
            throw new AssertionError("count " + COUNTER.get()[0]);
        }
    }
}
