package dev.threadmark.app.intake;

/** Whether an exercise's files were taken in. */
public enum PartStatus {
    /** At least one wanted file is there, and every one that is there was accepted. */
    FOUND,
    /** None of the wanted files is there. */
    NOT_SUBMITTED,
    /** A wanted file is there but cannot be accepted; the problems say why. */
    REFUSED
}
