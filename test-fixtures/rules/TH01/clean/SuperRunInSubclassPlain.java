public class SuperRunInSubclassPlain extends Thread {
    public SuperRunInSubclassPlain(Runnable r, String name) {
        super(r, name);
    }

    @Override
    public void run() {
        System.out.println(getName() + " begins");
        try {
            super.run();
        } finally {
            System.out.println(getName() + " ends");
        }
    }

    public static void main(String[] args) {
        new SuperRunInSubclassPlain(() -> System.out.println("work"), "w1").start();
    }
}
