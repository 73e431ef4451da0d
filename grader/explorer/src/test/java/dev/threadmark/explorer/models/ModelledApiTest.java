package dev.threadmark.explorer.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.threadmark.explorer.models.ModelledApi.Treatment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code grader/docs/modelled-api.md} true.
 *
 * <p>{@code -Dthreadmark.refresh=true} rewrites its table, on the oldest JDK.
 */
class ModelledApiTest {
    private static final int OLDEST_JDK = 17;
    private static final String HEADING =
            "| class | modelled | passes through | `INCONCLUSIVE` |\n|---|---|---|---|\n";

    @Test
    void documentListsEveryPublicMethodAsTheTableTreatsIt() throws IOException {
        assumeTrue(Runtime.version().feature() == OLDEST_JDK, "the document is of the oldest JDK");
        String document = Files.readString(document());
        String fresh = document.substring(0, tableStart(document)) + markdown();
        if (Boolean.getBoolean("threadmark.refresh")) {
            Files.writeString(document(), fresh);
        } else {
            assertEquals(fresh, document);
        }
    }

    @Test
    void treatsEveryDocumentedMethodAlikeOnThisJdk() throws IOException {
        Map<String, Map<Treatment, TreeSet<String>>> table = new ModelledApi().table();
        String document = Files.readString(document());
        List<String> rows =
                document.substring(tableStart(document) + HEADING.length()).lines().toList();
        assertTrue(rows.size() > 50, "rows: " + rows.size());
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            String type = cells[1].trim().replace("`", "");
            for (Treatment each : Treatment.values()) {
                List<String> documented = names(cells[each.ordinal() + 2]);
                documented.removeIf(name -> !isThere(table.get(type), name));
                TreeSet<String> now = table.get(type).get(each);
                assertTrue(now.containsAll(documented), () -> type + " " + each + ": " + now);
            }
        }
    }

    /** Newer JDKs have dropped some methods. */
    private static boolean isThere(Map<Treatment, TreeSet<String>> row, String name) {
        return row.values().stream().anyMatch(names -> names.contains(name));
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(","))
                .map(name -> name.trim().replace("`", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static int tableStart(String document) {
        int start = document.indexOf(HEADING);
        assertTrue(start >= 0, "the table's heading");
        return start;
    }

    private static String markdown() {
        StringBuilder text = new StringBuilder(HEADING);
        new ModelledApi()
                .table()
                .forEach(
                        (type, row) -> {
                            text.append("| `").append(type).append("` |");
                            for (Treatment each : Treatment.values()) {
                                text.append(cell(row.get(each))).append(" |");
                            }
                            text.append('\n');
                        });
        return text.toString();
    }

    private static String cell(TreeSet<String> names) {
        return names.isEmpty()
                ? ""
                : names.stream()
                        .map(name -> "`" + name + "`")
                        .collect(Collectors.joining(", ", " ", ""));
    }

    private static Path document() {
        Path here = Path.of("").toAbsolutePath();
        Path document = Path.of("grader", "docs", "modelled-api.md");
        while (!Files.exists(here.resolve(document))) {
            here = here.getParent();
            assertTrue(here != null, () -> document + " not found");
        }
        return here.resolve(document);
    }
}
