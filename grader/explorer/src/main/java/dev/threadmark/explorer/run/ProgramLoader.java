package dev.threadmark.explorer.run;

/** Marks the class loader that holds an instrumented program. */
public interface ProgramLoader {}
