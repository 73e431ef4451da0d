package dev.threadmark.explorer.run;

import java.util.concurrent.locks.LockSupport;

/** Hands over by parking and unparking a real thread. */
class ParkingCarrier implements Carrier {
    private final Thread thread;
    private volatile boolean turn;

    ParkingCarrier(Thread thread) {
        this.thread = thread;
    }

    @Override
    public void resume() {
        turn = true;
        LockSupport.unpark(thread);
    }

    @Override
    public void pause() {
        while (!turn) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                // A real interrupt is none of the program's business; it must not make park spin.
                continue;
            }
        }
        turn = false;
    }
}
