package dev.threadmark.explorer.run;

/** A model that does not extend the class of the JDK that it stands for. */
public interface StandIn {
    /** The class that the program is to see. */
    Class<?> original();
}
