import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Owner and thief may both run the last task. */
public class Main {
    static final AtomicInteger TOP = new AtomicInteger();
    static volatile int bottom;
    static final AtomicIntegerArray TASKS = new AtomicIntegerArray(2);
    static final AtomicIntegerArray RUNS = new AtomicIntegerArray(2);

    static void push(int task) {
        TASKS.set(bottom, task);
        bottom = bottom + 1;
    }

    static int take() {
        int last = bottom - 1;
        bottom = last;
        int top = TOP.get();
        if (top > last) {
            bottom = top;
            return -1;
        }
        return TASKS.get(last);
    }

    static int steal() {
        int top = TOP.get();
        if (top >= bottom) {
            return -1;
        }
        int task = TASKS.get(top);
        return TOP.compareAndSet(top, top + 1) ? task : -1;
    }

    static void run(int task) {
        if (task >= 0) {
            RUNS.incrementAndGet(task);
        }
    }

    public static void main(String[] args) throws Exception {
        push(0);
        push(1);
        Thread thief = new Thread(() -> run(steal()), "thief");
        thief.start();
        run(take());
        run(take());
        thief.join();
        if (RUNS.get(0) != 1 || RUNS.get(1) != 1) {
            throw new AssertionError("runs " + RUNS);
        }
    }
}
