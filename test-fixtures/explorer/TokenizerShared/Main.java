import java.util.StringTokenizer;

/** Two threads take words from one tokenizer without a lock. */
public class Main {
    static final StringTokenizer words = new StringTokenizer("one two three");

    public static void main(String[] args) throws Exception {
        Thread other = new Thread(words::nextToken, "other");
        other.start();
        words.nextToken();
        other.join();
    }
}
