/** A static and an instance method are synchronized on different monitors. */
public class Main {
    static int count;

    static synchronized void addStatic() {
        count = count + 1;
    }

    synchronized void addInstance() {
        count = count + 1;
    }

    public static void main(String[] args) throws Exception {
        Main object = new Main();
        Thread a = new Thread(Main::addStatic, "a");
        Thread b = new Thread(object::addInstance, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
