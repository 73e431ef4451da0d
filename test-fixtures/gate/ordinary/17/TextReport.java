import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.BufferedReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Formatter;
import java.util.Scanner;
import java.util.StringJoiner;

public class TextReport {
    public static String report(String input) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text, true);
        try (BufferedReader in = new BufferedReader(new StringReader(input))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.printf("%-10s|%n", line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            stream.println(text);
        }
        Scanner numbers = new Scanner("1 2 3");
        int sum = 0;
        while (numbers.hasNextInt()) {
            sum += numbers.nextInt();
        }
        Formatter formatter = new Formatter(new StringBuilder());
        StringJoiner joined = new StringJoiner(", ", "[", "]").add(bytes.toString(StandardCharsets.UTF_8));
        return formatter.format("%s %d", joined, sum).toString();
    }
}
