import java.nio.ByteBuffer;
import java.util.Enumeration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringTokenizer;
import java.util.Vector;

/** Loops whose rounds change nothing but the position of an object of the JDK. */
public class Main {
    public static void main(String[] args) throws Exception {
        ByteBuffer bytes = ByteBuffer.wrap(new byte[] {1, 1, 1, 1, 1, 1, 2});
        while (bytes.get() != 2) {}
        StringTokenizer words = new StringTokenizer("one two three four five six");
        while (words.hasMoreTokens()) {
            words.nextToken();
        }
        Enumeration<Integer> numbers = new Vector<>(List.of(1, 2, 3, 4, 5, 6)).elements();
        while (numbers.hasMoreElements()) {
            numbers.nextElement();
        }
        SplittableRandom random = new SplittableRandom(7);
        boolean found = false;
        while (!found) {
            found = random.nextInt(20) == 3;
        }
    }
}
