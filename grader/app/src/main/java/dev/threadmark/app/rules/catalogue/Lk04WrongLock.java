package dev.threadmark.app.rules.catalogue;

import dev.threadmark.app.rules.path.BodyPaths.Problem;

/** The lock that is released is not the one that was taken. */
final class Lk04WrongLock implements Rule {
    @Override
    public String id() {
        return "LK04";
    }

    @Override
    public String slug() {
        return "wrong-lock";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        for (Balance.Mismatch mismatch : subject.balance().mismatches()) {
            report.violation(
                    mismatch.release().site(),
                    key(mismatch),
                    mismatch.release().key().display(),
                    mismatch.taken().display(),
                    Report.line(mismatch.takenAt()));
        }
        for (Balance.Mismatch mismatch : subject.balance().doubtful()) {
            report.undecided(
                    mismatch.release().site(),
                    "same-lock",
                    mismatch.release().key().display(),
                    mismatch.taken().display());
        }
    }

    private static String key(Balance.Mismatch mismatch) {
        if (mismatch.release().problem() == Problem.OTHER_STAMP) {
            return "stamp";
        }
        return mismatch.taken().equals(mismatch.release().key()) ? "thread" : "message";
    }
}
