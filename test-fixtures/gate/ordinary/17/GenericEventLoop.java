import java.util.PriorityQueue;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

public class GenericEventLoop<S> {
    @FunctionalInterface
    public interface Step<S> extends UnaryOperator<S> {
        default Step<S> twice() {
            return s -> apply(apply(s));
        }
    }

    private record Timed<S>(long at, Step<S> step) implements Comparable<Timed<S>> {
        @Override
        public int compareTo(Timed<S> other) {
            return Long.compare(at, other.at);
        }
    }

    private final PriorityQueue<Timed<S>> queue = new PriorityQueue<>();
    private S state;

    public GenericEventLoop(S initial) {
        state = Objects.requireNonNull(initial, "initial");
    }

    public synchronized GenericEventLoop<S> at(long time, Step<S> step) {
        queue.add(new Timed<>(time, step.twice()));
        return this;
    }

    public synchronized <R> R run(BiFunction<S, Long, R> result) {
        long last = 0;
        while (!queue.isEmpty()) {
            Timed<S> next = queue.poll();
            state = next.step().apply(state);
            last = next.at();
        }
        return result.apply(state, last);
    }
}
