import java.util.LinkedList;

class TakeWithIf {
    private final LinkedList<String> list = new LinkedList<>();

    synchronized String take() throws InterruptedException {
        if (list.size() == 0) {
            wait(); // flag
        }
        return list.removeFirst();
    }

    synchronized void put(String s) {
        list.add(s);
        notify();
    }
}
