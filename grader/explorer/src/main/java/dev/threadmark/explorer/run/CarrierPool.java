package dev.threadmark.explorer.run;

import java.util.ArrayDeque;
import java.util.function.Consumer;

/**
 * Real threads that are kept from one schedule to the next.
 *
 * <p>They are daemons, and {@link #close} ends them all.
 */
final class CarrierPool implements AutoCloseable {
    /** Deep recursions of a program overflow at the same depth whichever carrier it runs on. */
    private static final long STACK_BYTES = 1 << 20;

    private final ArrayDeque<Worker> idle = new ArrayDeque<>();

    /** Lets an idle or new carrier run a controlled thread. */
    void start(Strand strand, Consumer<Strand> run) {
        Worker worker = idle.poll();
        if (worker == null) {
            worker = new Worker();
        }
        worker.assign(strand, run);
    }

    @Override
    public void close() {
        for (Worker worker : idle) {
            worker.quit();
        }
        idle.clear();
    }

    /** Called by a carrier that has nothing left to run, before it hands over to another one. */
    void release(Carrier carrier) {
        if (carrier instanceof Worker worker) {
            idle.push(worker);
        }
    }

    private static final class Worker implements Carrier, Runnable {
        private final ParkingCarrier turn;
        private Strand strand;
        private Consumer<Strand> run;

        Worker() {
            Thread thread = VirtualThreads.isCurrent() ? VirtualThreads.unstarted(this) : real();
            turn = new ParkingCarrier(thread);
            thread.start();
        }

        private Thread real() {
            Thread thread = new Thread(null, this, "threadmark-carrier", STACK_BYTES, false);
            thread.setDaemon(true);
            return thread;
        }

        void assign(Strand next, Consumer<Strand> how) {
            strand = next;
            run = how;
            next.carrier = this;
            resume();
        }

        void quit() {
            strand = null;
            resume();
        }

        @Override
        public void run() {
            for (; ; ) {
                pause();
                if (strand == null) {
                    return;
                }
                run.accept(strand);
            }
        }

        @Override
        public void resume() {
            turn.resume();
        }

        @Override
        public void pause() {
            turn.pause();
        }
    }
}
