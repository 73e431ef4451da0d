package dev.threadmark.app.rules;

import dev.threadmark.app.model.Severity;

/**
 * A rule of the catalogue.
 *
 * @param id such as {@code LK01}
 * @param slug its name in words, such as {@code not-released}
 * @param severity the weight of its findings
 */
public record RuleInfo(String id, String slug, Severity severity) {}
