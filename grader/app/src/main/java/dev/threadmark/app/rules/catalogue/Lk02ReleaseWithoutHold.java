package dev.threadmark.app.rules.catalogue;

import dev.threadmark.app.rules.path.BodyPaths.BadRelease;

/** A path releases a lock that it does not hold. */
final class Lk02ReleaseWithoutHold implements Rule {
    @Override
    public String id() {
        return "LK02";
    }

    @Override
    public String slug() {
        return "release-without-hold";
    }

    @Override
    public void check(Subject subject, Report.Section report) {
        for (Balance.Unheld unheld : subject.balance().unheld()) {
            BadRelease release = unheld.release();
            boolean taken = unheld.paths().acquiresSomewhere(release.key());
            report.violation(
                    release.site(),
                    taken ? "message" : "never",
                    release.key().display(),
                    unheld.paths().body().name());
        }
        for (Balance.Unheld unheld : subject.balance().maybeUnheld()) {
            report.undecided(unheld.release().site(), "open", unheld.release().key().display());
        }
    }
}
