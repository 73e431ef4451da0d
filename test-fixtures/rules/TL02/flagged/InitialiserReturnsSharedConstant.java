import java.text.SimpleDateFormat;
import java.util.Date;

public class InitialiserReturnsSharedConstant {
    private static final SimpleDateFormat SHARED = new SimpleDateFormat("yyyy-MM-dd");
    private static final ThreadLocal<SimpleDateFormat> FORMAT = ThreadLocal.withInitial(() -> SHARED); // flag

    static String format(Date d) {
        return FORMAT.get().format(d);
    }
}
