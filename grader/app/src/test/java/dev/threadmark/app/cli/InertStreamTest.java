package dev.threadmark.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InertStreamTest {
    @ParameterizedTest
    @CsvSource({
        "::error::all is well, :\\:error::all is well",
        "'  ::add-mask::the', '  :\\:add-mask::the'",
        "'said\n::stop-commands::x', 'said\n:\\:stop-commands::x'",
        "'said\r\t::warning::x', 'said\r\t:\\:warning::x'",
        "a ##[error]b, a ##\\[error]b",
        "###[group]b, ###\\[group]b",
    })
    void disarmsCommandsOfACiJob(String text, String shown) {
        assertEquals(shown, printed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Integer::sum", ": x :: y", "余额 ::", "#[x]", "a[1]##", "x\n\ny"})
    void leavesOtherTextAsItIs(String text) {
        assertEquals(text, printed(text));
    }

    private static String printed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream under = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        InertStream.over(under, StandardCharsets.UTF_8).print(text.replace("\\n", "\n"));
        under.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
