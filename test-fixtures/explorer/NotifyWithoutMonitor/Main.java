/** notify without holding the monitor. */
public class Main {
    public static void main(String[] args) {
        Object lock = new Object();
        lock.notify();
    }
}
