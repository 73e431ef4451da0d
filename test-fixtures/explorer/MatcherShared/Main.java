import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two threads use one Matcher; a Pattern could be shared, a Matcher cannot. */
public class Main {
    static final Matcher matcher = Pattern.compile("[a-z]+").matcher("");

    static void check(String text, boolean expected) {
        if (matcher.reset(text).matches() != expected) {
            throw new AssertionError(text);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> check("abc", true));
        Thread b = new Thread(() -> check("123", false));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
