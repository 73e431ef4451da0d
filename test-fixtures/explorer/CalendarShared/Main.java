import java.util.Calendar;
import java.util.GregorianCalendar;

/** Two threads set fields of one Calendar. */
public class Main {
    static final Calendar calendar = new GregorianCalendar(2024, Calendar.MAY, 6);

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> calendar.add(Calendar.DAY_OF_MONTH, 1));
        Thread b = new Thread(() -> calendar.set(Calendar.YEAR, 1999));
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
