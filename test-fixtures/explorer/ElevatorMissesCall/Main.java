import java.util.ArrayDeque;
import java.util.Queue;

class Elevator implements Runnable {
    private final Queue<Integer> calls = new ArrayDeque<>();
    private volatile boolean closed;
    volatile int served;

    void call(int to) {
        synchronized (calls) {
            calls.add(to);
            calls.notify();
        }
    }

    void close() {
        closed = true;
        synchronized (calls) {
            calls.notify();
        }
    }

    public void run() {
        while (!closed) { // calls that came before closing stay unserved
            synchronized (calls) {
                while (calls.isEmpty() && !closed) {
                    try {
                        calls.wait();
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                if (closed) break;
                calls.remove();
                served++;
            }
        }
    }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Elevator elevator = new Elevator();
        Thread car = new Thread(elevator, "car");
        car.start();
        elevator.call(1);
        elevator.close();
        car.join();
        if (elevator.served != 1) throw new AssertionError("served " + elevator.served);
    }
}
