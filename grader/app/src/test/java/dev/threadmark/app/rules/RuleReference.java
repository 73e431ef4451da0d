package dev.threadmark.app.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes the reference table of the rules out of their own pages. */
final class RuleReference {
    private RuleReference() {}

    static String table(Path pages) throws IOException {
        StringBuilder table = new StringBuilder();
        table.append("# Rules\n\n");
        table.append("Made from the pages of this folder; how many points a rule carries is up to");
        table.append(" the rubric of an exercise, and advice never costs any.\n\n");
        table.append(
                "| rule | title | severity | what it reports | examples | what it cannot see |\n");
        table.append("|---|---|---|---|---|---|\n");
        for (RuleInfo rule : RuleEngine.catalogue()) {
            String page = Files.readString(pages.resolve(rule.id() + ".md"));
            String link = rule.id() + ".md";
            table.append("| [").append(rule.id()).append("](").append(link).append(") | ");
            table.append(rule.slug()).append(" | ");
            table.append(rule.severity().name().toLowerCase(Locale.ROOT)).append(" | ");
            table.append(section(page, "# " + rule.id() + " " + rule.slug(), "Severity:"));
            table.append(" | [wrong](").append(link).append("#wrong), [right](");
            table.append(link).append("#right) | ");
            table.append(section(page, "## What it cannot see", null)).append(" |\n");
        }
        return table.toString();
    }

    private static String section(String page, String from, String to) {
        int start = page.indexOf(from);
        if (start < 0) {
            throw new IllegalStateException("no " + from);
        }
        int end = to == null ? page.length() : page.indexOf(to, start);
        return page.substring(start + from.length(), end).strip().replaceAll("\\s+", " ");
    }
}
