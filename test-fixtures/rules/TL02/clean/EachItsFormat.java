import java.util.Date;

class EachItsFormat {
    private static final ThreadLocal<java.text.SimpleDateFormat> F =
            ThreadLocal.withInitial(() -> new java.text.SimpleDateFormat("yyyy"));

    String year(Date d) {
        return F.get().format(d);
    }
}
