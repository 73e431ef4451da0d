import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

public class CharacterCounter {
    private final AtomicIntegerArray counts = new AtomicIntegerArray(26);

    public void count(String text) {
        text.chars().parallel().map(Character::toLowerCase).filter(Character::isLetter)
                .filter(c -> c <= 'z').forEach(c -> counts.incrementAndGet(c - 'a'));
    }

    public char most() {
        int best = IntStream.range(0, 26).reduce(0, (a, b) -> counts.get(a) >= counts.get(b) ? a : b);
        return (char) ('a' + best);
    }
}
