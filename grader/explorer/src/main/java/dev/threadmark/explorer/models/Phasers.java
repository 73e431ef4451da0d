package dev.threadmark.explorer.models;

import java.util.concurrent.Phaser;

/** The final method of {@link Phaser}. */
public final class Phasers {
    private Phasers() {}

    public static int getPhase(Phaser phaser) {
        return ((ControlledPhaser) phaser).currentPhase();
    }
}
