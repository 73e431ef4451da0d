import java.util.StringTokenizer;

/** Two threads take words from one tokenizer, one after the other. */
public class Main {
    static final StringTokenizer words = new StringTokenizer("one two three");

    static synchronized String next() {
        return words.nextToken();
    }

    public static void main(String[] args) throws Exception {
        Thread other = new Thread(Main::next, "other");
        other.start();
        next();
        other.join();
        if (words.countTokens() != 1) {
            throw new AssertionError("a word was lost");
        }
    }
}
