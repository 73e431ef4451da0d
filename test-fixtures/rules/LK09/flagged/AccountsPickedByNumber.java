import java.util.*;

public class AccountsPickedByNumber {
    private final List<Acc> accs = new ArrayList<>();

    static class Acc {
        int money;
    }

    void transfer(int a, int b, int m) {
        Acc from = accs.get(a);
        Acc to = accs.get(b);
        synchronized (from) {
            if (from.money < m) {
                return;
            }
            synchronized (to) { // flag
                from.money -= m;
                to.money += m;
            }
        }
    }
}
