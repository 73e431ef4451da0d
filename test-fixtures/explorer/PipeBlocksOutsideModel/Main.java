import java.io.PipedInputStream;
import java.io.PipedOutputStream;

/** One thread writes into a pipe, main reads from it. */
public class Main {
    public static void main(String[] args) throws Exception {
        PipedInputStream in = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream(in);
        Thread writer =
                new Thread(
                        () -> {
                            try (out) {
                                out.write(42);
                            } catch (java.io.IOException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        "writer");
        writer.start();
        if (in.read() != 42) {
            throw new AssertionError("another byte");
        }
        writer.join();
    }
}
