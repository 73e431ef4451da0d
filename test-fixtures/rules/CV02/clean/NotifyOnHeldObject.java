import java.util.LinkedList;

class NotifyOnHeldObject {
    private final LinkedList<Integer> buffer = new LinkedList<>();

    void put(int x) {
        synchronized (buffer) {
            buffer.addLast(x);
            buffer.notifyAll();
        }
    }

    int take() throws InterruptedException {
        synchronized (buffer) {
            while (buffer.isEmpty()) {
                buffer.wait();
            }
            return buffer.removeFirst();
        }
    }
}
