import java.util.HashMap;
import java.util.Map;

public class InternedParameter {
    private final Map<String, Integer> balances = new HashMap<>();

    public void deposit(String account, int n) {
        synchronized (account) { // flag
            balances.merge(account, n, Integer::sum); // also LK11
        }
    }
}
