/**
 * Models of the JDK's concurrent API, and {@link dev.threadmark.explorer.models.ModelTable} that
 * lists them.
 *
 * <p>One class here plus one line in the table makes one modelled API. There are two ways:
 *
 * <ul>
 *   <li><b>Substitute</b>: a subclass of the JDK's class takes its place wherever the program
 *       constructs or extends it ({@code new Semaphore(1)} makes a {@code ControlledSemaphore}). It
 *       overrides every method that blocks, wakes or synchronises. Calls need no change: they
 *       dispatch virtually, from JDK code and through method references too. The right way whenever
 *       the methods are not final.
 *   <li><b>Redirect</b>: static methods replace calls of final or static methods ({@code
 *       AtomicInteger.get}, {@code Executors.newFixedThreadPool}). The replacement of an instance
 *       method takes the receiver, of exactly the owner's type, as its first parameter; a static
 *       one has the same parameters. Name and result type are those of the original. Method
 *       references are redirected as well.
 * </ul>
 *
 * <p>A model speaks to the scheduler through {@link dev.threadmark.explorer.run.Execution}: it
 * performs an {@link dev.threadmark.explorer.run.Op} (a blocking one overrides {@code ready}), and
 * only then changes its state, which nobody can interrupt until its next operation. Memory order is
 * said by {@link dev.threadmark.explorer.run.Sync#acquire}, {@code release} and {@code update}.
 * {@link dev.threadmark.explorer.run.Execution#current} is null outside a schedule; then a model
 * does nothing that could block, and while a schedule is unwound a releasing call does nothing at
 * all. See {@code ControlledSemaphore} for the smallest complete example.
 *
 * <p>Whatever in {@code java.util.concurrent} is neither modelled nor listed as passing through
 * ends a schedule as inconclusive when the program reaches it.
 */
package dev.threadmark.explorer.models;
