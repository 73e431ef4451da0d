import java.text.SimpleDateFormat;

class SharedFormatHandedOut {
    private static final SimpleDateFormat FORMAT = new SimpleDateFormat("yyyy");
    static final ThreadLocal<SimpleDateFormat> LOCAL = // flag, also TL02
            new ThreadLocal<>() {
                @Override
                protected SimpleDateFormat initialValue() {
                    return FORMAT;
                }
            };
}
