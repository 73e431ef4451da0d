import java.text.ParseException;
import java.text.SimpleDateFormat;

/** Two threads parse with one SimpleDateFormat, which keeps state in fields. */
public class Main {
    static final SimpleDateFormat FORMAT = new SimpleDateFormat("yyyy-MM-dd");

    static void parse(String text) {
        try {
            String back = FORMAT.format(FORMAT.parse(text));
            if (!back.equals(text)) {
                throw new AssertionError(back);
            }
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> parse("2024-05-06"));
        Thread b = new Thread(() -> parse("1999-12-31"));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
