import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** forEach of a parallel stream adds to a plain list. */
public class Main {
    public static void main(String[] args) {
        List<Integer> found = new ArrayList<>();
        IntStream.range(0, 2).parallel().forEach(found::add);
        if (found.size() != 2) {
            throw new AssertionError("found " + found);
        }
    }
}
