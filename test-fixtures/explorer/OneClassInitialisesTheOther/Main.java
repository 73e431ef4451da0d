/** One initialiser needs the other class, which needs nothing. */
public class Main {
    static class Chicken {
        static int size = 1;

        static {
            size += Egg.size;
        }
    }

    static class Egg {
        static int size = 2;
    }

    public static void main(String[] args) throws Exception {
        int[] seen = new int[2];
        Thread a = new Thread(() -> seen[0] = Chicken.size);
        Thread b = new Thread(() -> seen[1] = Egg.size);
        a.start();
        b.start();
        a.join();
        b.join();
        if (seen[0] != 3 || seen[1] != 2) {
            throw new AssertionError(seen[0] + " " + seen[1]);
        }
    }
}
