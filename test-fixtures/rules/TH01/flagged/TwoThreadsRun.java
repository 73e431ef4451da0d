public class TwoThreadsRun {
    static class Zaehler extends Thread {
        @Override
        public void run() {
            System.out.println(getName());
        }
    }

    public static void main(String[] args) {
        Zaehler z = new Zaehler();
        Thread t = new Thread(() -> System.out.println("t"));
        z.run(); // flag
        t.run(); // flag
    }
}
