public class SealedRecordsAndTextBlocks {
    sealed interface Order permits Buy, Sell {}

    record Buy(String article, int n) implements Order {
        Buy {
            if (n <= 0) {
                throw new IllegalArgumentException("n");
            }
        }
    }

    record Sell(String article) implements Order {}

    static String describe(Order o) {
        if (o instanceof Buy b && b.n() > 1) {
            return """
                    buy %d of %s
                    """.formatted(b.n(), b.article());
        }
        return switch (o.getClass().getSimpleName()) {
            case "Sell" -> "sell";
            default -> {
                var text = "buy one";
                yield text;
            }
        };
    }
}
