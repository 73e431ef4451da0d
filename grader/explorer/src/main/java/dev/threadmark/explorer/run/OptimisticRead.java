package dev.threadmark.explorer.run;

/**
 * A read that counts only if the program goes on without validating it.
 *
 * @param variable what was read
 * @param at where, in a recorded schedule; else null
 */
record OptimisticRead(Variable variable, Place at) {}
