/** A class without static state of its own still initialises its superclass, once. */
public class Main {
    static int initialised;

    static class Base {
        static final String NAME = name();

        static String name() {
            initialised++;
            return "base";
        }
    }

    static class Derived extends Base {
        static int poke() {
            return 2;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Derived::poke);
        Thread b = new Thread(Derived::poke);
        a.start();
        b.start();
        a.join();
        b.join();
        if (initialised != 1) {
            throw new AssertionError("initialised " + initialised + " times");
        }
    }
}
