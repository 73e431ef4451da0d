/** A superclass that makes an object of its subclass while it is initialised. */
public class Main {
    static class Base {
        static final Base DEFAULT = new Derived();

        static int touch() {
            return 1;
        }
    }

    static class Derived extends Base {
        static int poke() {
            return 2;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Base::touch);
        Thread b = new Thread(Derived::poke);
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
