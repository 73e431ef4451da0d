package dev.threadmark.explorer;

/**
 * A data race: two accesses with no happens-before order between them.
 *
 * @param target the racy location, such as {@code SharedBalance.balance}
 * @param first the access that ran first in the reported schedule
 * @param second the access that ran second
 * @param missing what would have ordered the two, one sentence for a learner
 */
public record Race(String target, Access first, Access second, String missing) {}
