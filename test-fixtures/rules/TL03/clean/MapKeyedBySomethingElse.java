import java.util.HashMap;
import java.util.Map;

public class MapKeyedBySomethingElse {
    private final Map<String, Integer> prices = new HashMap<>();

    public MapKeyedBySomethingElse() {
        prices.put("tea", 150);
    }

    public Integer price(String article) {
        return prices.get(article);
    }
}
