package dev.threadmark.explorer.models;

import java.util.Date;

/** A {@link Date} whose present is virtual. */
@SuppressWarnings({"deprecation", "JavaUtilDate"}) // for programs that use it
public class ControlledDate extends Date {
    private static final long serialVersionUID = 1L;

    /** Like {@link Date#Date()}, in virtual time. */
    public ControlledDate() {
        super(Systems.currentTimeMillis());
    }

    /** Like {@link Date#Date(long)}. */
    public ControlledDate(long millis) {
        super(millis);
    }

    /** Like {@link Date#Date(int, int, int)}. */
    public ControlledDate(int year, int month, int day) {
        super(year, month, day);
    }

    /** Like {@link Date#Date(int, int, int, int, int)}. */
    public ControlledDate(int year, int month, int day, int hours, int minutes) {
        super(year, month, day, hours, minutes);
    }

    /** Like {@link Date#Date(int, int, int, int, int, int)}. */
    public ControlledDate(int year, int month, int day, int hours, int minutes, int seconds) {
        super(year, month, day, hours, minutes, seconds);
    }

    /** Like {@link Date#Date(String)}. */
    public ControlledDate(String text) {
        super(text);
    }
}
