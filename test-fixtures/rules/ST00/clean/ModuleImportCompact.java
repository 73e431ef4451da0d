// jdk 25
import module java.base;

int total;

void main() {
    var words = List.of("a", "b");
    Map<Boolean, List<String>> parts =
            words.stream().collect(Collectors.partitioningBy(_ -> true));
    String text = """
            total: %d
            """.formatted(parts.size());
    IO.println(text);
}
