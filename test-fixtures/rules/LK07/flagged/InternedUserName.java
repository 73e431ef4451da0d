import java.util.*;

public class InternedUserName {
    private final Map<String, Integer> logins = new HashMap<>();

    void login(String name) {
        synchronized (name.intern()) { // flag
            logins.put(name, logins.getOrDefault(name, 0) + 1);
        }
    }

    public static void main(String[] args) {
        InternedUserName u = new InternedUserName();
        new Thread(() -> u.login("a")).start();
        new Thread(() -> u.login("b")).start();
    }
}
