package dev.threadmark.app.model;

import java.util.List;

/**
 * One line of a rubric.
 *
 * @param id such as {@code locking.nothing-lost}
 * @param title its name for people
 * @param kind what decides it
 * @param points what it is worth, 0 or more
 * @param visibility who may see its detail
 * @param rationale what a student is told when it fails
 * @param hint one next step
 * @param rules of kind {@code rule}: the rules that decide it
 * @param waivedBy when one of these has already cost points for the same fault, this one is
 *     reported but not charged
 * @param requires earns nothing unless one of these passed; empty for no condition
 */
public record Criterion(
        String id,
        Text title,
        Kind kind,
        int points,
        Visibility visibility,
        Text rationale,
        Text hint,
        List<String> rules,
        List<String> waivedBy,
        List<String> requires) {
    /** Absent lists are empty. */
    public Criterion {
        rules = rules == null ? List.of() : List.copyOf(rules);
        waivedBy = waivedBy == null ? List.of() : List.copyOf(waivedBy);
        requires = requires == null ? List.of() : List.copyOf(requires);
    }
}
