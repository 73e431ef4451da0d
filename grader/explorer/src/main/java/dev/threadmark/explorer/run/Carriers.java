package dev.threadmark.explorer.run;

import java.util.function.Consumer;

/** The real threads that carry controlled ones; kept from one schedule to the next. */
public final class Carriers implements AutoCloseable {
    private final CarrierPool pool = new CarrierPool();
    private final Carrier caller = new ParkingCarrier(Thread.currentThread());

    /** The thread that made this object. */
    Carrier caller() {
        return caller;
    }

    void start(Strand strand, Consumer<Strand> run) {
        pool.start(strand, run);
    }

    void release(Carrier carrier) {
        pool.release(carrier);
    }

    @Override
    public void close() {
        pool.close();
    }
}
