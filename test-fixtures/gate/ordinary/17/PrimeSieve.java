import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

public class PrimeSieve {
    public static List<Integer> primes(int limit) {
        BitSet composite = new BitSet(limit);
        IntStream.rangeClosed(2, (int) Math.sqrt(limit))
                .filter(i -> !composite.get(i))
                .forEach(i -> IntStream.iterate(i * i, k -> k < limit, k -> k + i).forEach(composite::set));
        return IntStream.range(2, limit).filter(i -> !composite.get(i)).boxed().collect(Collectors.toList());
    }

    public static BigInteger factorial(int n) {
        return LongStream.rangeClosed(1, n).parallel().mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
