/** The initialisers of two classes need each other, and two threads begin at different ends. */
public class Main {
    static class Chicken {
        static int size = 1;

        static {
            size += Egg.size;
        }
    }

    static class Egg {
        static int size = 2;

        static {
            size += Chicken.size;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> System.out.println(Chicken.size));
        Thread b = new Thread(() -> System.out.println(Egg.size));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
