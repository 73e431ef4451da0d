public class SetByTheThreadThatUsesIt extends Thread {
    private static final ThreadLocal<Integer> ID = new ThreadLocal<>();
    private final int id;

    public SetByTheThreadThatUsesIt(int id) {
        this.id = id;
    }

    @Override
    public void run() {
        ID.set(id);
        System.out.println("I am " + ID.get());
    }
}
