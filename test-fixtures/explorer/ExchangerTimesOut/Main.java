import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** No partner comes: exchange throws TimeoutException. */
public class Main {
    public static void main(String[] args) throws Exception {
        Exchanger<String> exchanger = new Exchanger<>();
        try {
            exchanger.exchange("mine", 10, TimeUnit.MILLISECONDS);
            throw new AssertionError("exchanged with nobody");
        } catch (TimeoutException e) {
            // as it should be
        }
    }
}
