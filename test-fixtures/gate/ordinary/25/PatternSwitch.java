import java.util.List;

public class PatternSwitch {
    sealed interface Message permits Text, Stop, Batch {}

    record Text(String body) implements Message {}

    record Stop() implements Message {}

    record Batch(List<Message> parts, int priority) implements Message {}

    enum Level { LOW, HIGH }

    static int weigh(Message message) {
        return switch (message) {
            case Text(String body) when body.isEmpty() -> 0;
            case Text text -> text.body().length();
            case Stop stop -> 1;
            case Batch(List<Message> parts, int priority) -> parts.stream().mapToInt(PatternSwitch::weigh).sum() * priority;
        };
    }

    static String name(Object o) {
        return switch (o) {
            case null -> "nothing";
            case Level level when level == Level.HIGH -> "high";
            case Level.LOW -> "low";
            case Integer i -> "number " + i;
            default -> o.toString();
        };
    }
}
