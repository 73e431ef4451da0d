import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** collect gathers the parts safely. */
public class Main {
    public static void main(String[] args) {
        List<Integer> found = IntStream.range(0, 2).parallel().boxed().collect(Collectors.toList());
        if (!found.equals(List.of(0, 1))) {
            throw new AssertionError("found " + found);
        }
    }
}
