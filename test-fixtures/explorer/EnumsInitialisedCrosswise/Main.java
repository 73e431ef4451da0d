/** Two enums that need each other while they are initialised. */
public class Main {
    enum Left {
        A;

        static final int OTHERS = Right.values().length;
    }

    enum Right {
        B;

        static final int OTHERS = Left.values().length;
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> Left.A.name(), "a");
        Thread b = new Thread(() -> Right.B.name(), "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
