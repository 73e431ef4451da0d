import java.text.SimpleDateFormat;
import java.util.Date;

class OneDateFormatForAll {
    private static final SimpleDateFormat FORMAT = new SimpleDateFormat("yyyy-MM-dd");
    private static final ThreadLocal<SimpleDateFormat> LOCAL = ThreadLocal.withInitial(() -> FORMAT); // flag

    static String format(Date d) {
        return LOCAL.get().format(d);
    }
}
