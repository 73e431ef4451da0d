import java.text.DecimalFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;

public class ThreadLocalFormat {
    private static final ThreadLocal<SimpleDateFormat> DATES =
            ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT));
    private static final ThreadLocal<DecimalFormat> NUMBERS = new ThreadLocal<>() {
        @Override
        protected DecimalFormat initialValue() {
            return new DecimalFormat("#,##0.00");
        }
    };

    public static String show(Date date, double amount) {
        return DATES.get().format(date) + " " + NUMBERS.get().format(amount);
    }

    public static Date read(String text) {
        try {
            return DATES.get().parse(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        } finally {
            DATES.remove();
        }
    }
}
