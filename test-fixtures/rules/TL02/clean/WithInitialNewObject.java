import java.text.SimpleDateFormat;
import java.util.Date;

public class WithInitialNewObject {
    private static final ThreadLocal<SimpleDateFormat> FORMAT =
            ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd"));

    static String format(Date d) {
        return FORMAT.get().format(d);
    }
}
