import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A Pattern and a DateTimeFormatter are immutable; each thread makes its own Matcher. */
public class Main {
    static final Pattern PATTERN = Pattern.compile("[a-z]+");
    static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    static void check(String text, boolean expected, int day) {
        if (PATTERN.matcher(text).matches() != expected) {
            throw new AssertionError(text);
        }
        String date = "2024-05-0" + day;
        if (!LocalDate.parse(date, FORMAT).format(FORMAT).equals(date)) {
            throw new AssertionError(date);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> check("abc", true, 1));
        Thread b = new Thread(() -> check("123", false, 2));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
