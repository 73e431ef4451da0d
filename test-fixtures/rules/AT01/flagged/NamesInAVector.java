import java.util.*;

public class NamesInAVector {
    private final Vector<String> names = new Vector<>();

    void addOnce(String n) {
        if (!names.contains(n)) {
            names.add(n); // flag
        }
    }

}
