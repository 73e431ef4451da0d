package exercises.locking.visible;

import exercises.locking.SharedBalance;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A balance that writes down every call of {@code change} instead of changing anything. */
class WatchedBalance extends SharedBalance {
    private record Call(int amount, Thread thread) {}

    private final ConcurrentLinkedQueue<Call> calls = new ConcurrentLinkedQueue<>();

    WatchedBalance(int initial) {
        super(initial);
    }

    @Override
    protected void change(int n) {
        calls.add(new Call(n, Thread.currentThread()));
    }

    /** The amounts of all calls so far, in their order. */
    List<Integer> amounts() {
        return calls.stream().map(Call::amount).toList();
    }

    /** The thread of each call so far, in their order. */
    List<Thread> threads() {
        return calls.stream().map(Call::thread).toList();
    }
}
