import java.util.ArrayList;
import java.util.List;

class NotifyOnThreadJoinObject {
    private final List<String> box = new ArrayList<>();

    void put(String s) {
        synchronized (box) {
            box.add(s);
            box.notify();
        }
    }

    String take() throws InterruptedException {
        synchronized (box) {
            while (box.isEmpty()) box.wait();
            return box.remove(0);
        }
    }
}
