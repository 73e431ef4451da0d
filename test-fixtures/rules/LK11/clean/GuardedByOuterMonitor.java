import java.util.LinkedList;

public class GuardedByOuterMonitor {
    private final LinkedList<Integer> data = new LinkedList<>();

    private class Adder extends Thread {
        @Override
        public void run() {
            for (int i = 0; i < 10; i++) {
                synchronized (GuardedByOuterMonitor.this) {
                    data.add(i);
                }
            }
        }
    }

    public synchronized int size() {
        return data.size();
    }

    public void start() {
        new Adder().start();
        new Adder().start();
    }
}
