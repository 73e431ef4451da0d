import java.util.ArrayList;
import java.util.List;

public class LocalCopyButNoVolatile {
    private List<String> names;

    public List<String> names() {
        List<String> n = names; // flag, also LK11
        if (n == null) { // also DC01
            synchronized (this) {
                n = names;
                if (n == null) {
                    n = new ArrayList<>();
                    names = n;
                }
            }
        }
        return n;
    }
}
