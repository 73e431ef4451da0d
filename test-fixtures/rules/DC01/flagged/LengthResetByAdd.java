import java.util.ArrayList;
import java.util.List;

public class LengthResetByAdd {
    private final List<String> words = new ArrayList<>();
    private int length;

    void add(String word) {
        synchronized (this) {
            words.add(word);
            length = 0;
        }
    }

    int length() {
        int n = length; // flag, also LK11
        if (n == 0) {
            synchronized (this) {
                for (String word : words) {
                    n += word.length();
                }
                length = n;
            }
        }
        return n;
    }
}
