package dev.threadmark.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflows run code of strangers, so what makes them safe is kept. */
class CourseCiTest {
    private static final String TEMPLATE = "grader/docs/course-ci/score-pull-request.yml";

    @ParameterizedTest
    @ValueSource(strings = {".github/workflows/ci.yml", TEMPLATE})
    void canOnlyReadAndTrustsNoMovableTag(String file) throws Exception {
        String text = Files.readString(Repository.root().resolve(file));
        Map<?, ?> workflow = (Map<?, ?>) load(file);

        assertEquals(Map.of("contents", "read"), workflow.get("permissions"));
        assertFalse(withoutComments(text).contains("secrets"), "uses secrets");
        assertFalse(withoutComments(text).contains("pull_request_target"), "runs with rights");
        List<String> actions = text.lines().filter(line -> line.contains("uses: ")).toList();
        assertFalse(actions.isEmpty());
        for (String action : actions) {
            assertTrue(
                    action.matches(".*uses: [\\w-]+/[\\w-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"),
                    action);
        }
        long checkouts = actions.stream().filter(line -> line.contains("/checkout@")).count();
        assertEquals(checkouts, count(withoutComments(text), "persist-credentials: false"));
    }

    @Test
    void gradesPullRequestsInASandboxOnly() throws Exception {
        Map<?, ?> workflow = (Map<?, ?>) load(TEMPLATE);
        String text = Files.readString(Repository.root().resolve(TEMPLATE));

        assertEquals("pull_request", workflow.get("on"));
        assertTrue(text.contains("--sandbox require"));
        // Text of a submission on standard output could hold workflow commands.
        assertTrue(text.contains(">report.txt"));
    }

    private static Object load(String file) throws IOException {
        Path path = Repository.root().resolve(file);
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path));
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?m)^\\s*#.*$", "");
    }

    private static long count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
