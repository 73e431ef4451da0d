import java.util.concurrent.locks.ReentrantLock;

public class HelperTakesNobodyReleases {
    private final ReentrantLock door = new ReentrantLock();
    private int visitors;

    private void enter() {
        door.lock(); // flag
    }

    public void visit() {
        enter(); // also LK01
        visitors++;
    }
}
