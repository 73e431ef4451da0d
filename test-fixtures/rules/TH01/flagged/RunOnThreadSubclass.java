public class RunOnThreadSubclass {
    static class Philosopher extends Thread {
        @Override
        public void run() {
            System.out.println(getName() + " eats");
        }
    }

    public static void main(String[] args) {
        Philosopher plato = new Philosopher();
        Philosopher kant = new Philosopher();
        plato.start();
        kant.run(); // flag
    }
}
