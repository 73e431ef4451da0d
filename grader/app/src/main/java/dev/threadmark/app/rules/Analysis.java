package dev.threadmark.app.rules;

import dev.threadmark.app.model.Finding;
import dev.threadmark.app.model.Undecided;
import java.util.List;

/**
 * What the rules say of a program; both lists are sorted by file, line, column and rule.
 *
 * @param findings the faults
 * @param undecided the places that cannot be judged
 */
public record Analysis(List<Finding> findings, List<Undecided> undecided) {}
