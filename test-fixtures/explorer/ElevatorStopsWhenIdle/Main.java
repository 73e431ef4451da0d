import java.util.ArrayDeque;
import java.util.Queue;

class Elevator implements Runnable {
    private final Queue<Integer> calls = new ArrayDeque<>();
    private boolean closed;
    private int floor;
    int served;

    synchronized void call(int to) {
        calls.add(to);
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized Integer next() throws InterruptedException {
        while (calls.isEmpty() && !closed) {
            wait();
        }
        return calls.poll();
    }

    public void run() {
        try {
            for (Integer to = next(); to != null; to = next()) {
                while (floor != to) {
                    floor += floor < to ? 1 : -1;
                    Thread.sleep(100);
                }
                served++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Elevator elevator = new Elevator();
        Thread car = new Thread(elevator, "car");
        Thread anna = new Thread(() -> elevator.call(3), "anna");
        car.start();
        anna.start();
        elevator.call(1);
        anna.join();
        elevator.close();
        car.join();
        if (elevator.served != 2) throw new AssertionError("served " + elevator.served);
    }
}
