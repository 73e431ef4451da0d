import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

public class CountingVowels {
    enum Vowel { A, E, I, O, U }

    public static Map<Vowel, Integer> count(String text) {
        Map<Vowel, Integer> counts = new EnumMap<>(Vowel.class);
        for (char c : text.toUpperCase().toCharArray()) {
            Optional<Vowel> vowel = Stream.of(Vowel.values()).filter(v -> v.name().charAt(0) == c).findAny();
            vowel.ifPresent(v -> counts.merge(v, 1, Math::addExact));
        }
        OptionalInt most = counts.values().stream().mapToInt(Integer::intValue).max();
        most.ifPresentOrElse(m -> System.out.println("most " + m), () -> System.out.println("none"));
        return counts;
    }
}
