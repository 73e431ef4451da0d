package dev.threadmark.worker.protocol;

import dev.threadmark.explorer.Access;
import dev.threadmark.explorer.Deadlock;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.Outcome;
import dev.threadmark.explorer.Race;
import dev.threadmark.explorer.TraceStep;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** An {@link Exploration} on the wire; its throwable stays behind. */
final class ExplorationCodec {
    private ExplorationCodec() {}

    static void write(DataOutputStream out, Exploration found) throws IOException {
        out.writeByte(found.outcome().ordinal());
        Wire.writeText(out, found.message());
        out.writeInt(found.schedules());
        out.writeInt(found.preemptions());
        out.writeBoolean(found.exhaustive());
        out.writeBoolean(found.race() != null);
        if (found.race() != null) {
            writeRace(out, found.race());
        }
        out.writeBoolean(found.deadlock() != null);
        if (found.deadlock() != null) {
            Wire.writeList(out, found.deadlock().waits(), ExplorationCodec::writeWait);
        }
        Wire.writeList(out, found.trace(), ExplorationCodec::writeStep);
        Wire.writeText(out, found.replay());
    }

    static Exploration read(DataInputStream in) throws IOException {
        return new Exploration(
                outcome(in.readByte()),
                Wire.readWords(in),
                in.readInt(),
                in.readInt(),
                in.readBoolean(),
                in.readBoolean() ? readRace(in) : null,
                in.readBoolean()
                        ? new Deadlock(Wire.readList(in, ExplorationCodec::readWait))
                        : null,
                Wire.readList(in, ExplorationCodec::readStep),
                Wire.readText(in),
                null);
    }

    private static Outcome outcome(int ordinal) throws IOException {
        Outcome[] all = Outcome.values();
        if (ordinal < 0 || ordinal >= all.length) {
            throw new IOException("no such outcome: " + ordinal);
        }
        return all[ordinal];
    }

    private static void writeRace(DataOutputStream out, Race race) throws IOException {
        Wire.writeText(out, race.target());
        writeAccess(out, race.first());
        writeAccess(out, race.second());
        Wire.writeText(out, race.missing());
    }

    private static Race readRace(DataInputStream in) throws IOException {
        return new Race(Wire.readWords(in), readAccess(in), readAccess(in), Wire.readWords(in));
    }

    private static void writeAccess(DataOutputStream out, Access access) throws IOException {
        Wire.writeText(out, access.thread());
        Wire.writeText(out, access.action());
        Wire.writeText(out, access.file());
        out.writeInt(access.line());
    }

    private static Access readAccess(DataInputStream in) throws IOException {
        return new Access(Wire.readWords(in), Wire.readWords(in), Wire.readWords(in), in.readInt());
    }

    private static void writeWait(DataOutputStream out, Deadlock.Wait wait) throws IOException {
        Wire.writeText(out, wait.thread());
        Wire.writeText(out, wait.target());
        Wire.writeText(out, wait.heldBy());
        Wire.writeText(out, wait.file());
        out.writeInt(wait.line());
        Wire.writeText(out, wait.heldFile());
        out.writeInt(wait.heldLine());
        Wire.writeText(out, wait.note());
    }

    private static Deadlock.Wait readWait(DataInputStream in) throws IOException {
        return new Deadlock.Wait(
                Wire.readWords(in),
                Wire.readWords(in),
                Wire.readWords(in),
                Wire.readWords(in),
                in.readInt(),
                Wire.readWords(in),
                in.readInt(),
                Wire.readWords(in));
    }

    private static void writeStep(DataOutputStream out, TraceStep step) throws IOException {
        Wire.writeText(out, step.thread());
        Wire.writeText(out, step.action());
        Wire.writeText(out, step.target());
        Wire.writeText(out, step.value());
        Wire.writeText(out, step.file());
        out.writeInt(step.line());
    }

    private static TraceStep readStep(DataInputStream in) throws IOException {
        return new TraceStep(
                Wire.readWords(in),
                Wire.readWords(in),
                Wire.readWords(in),
                Wire.readWords(in),
                Wire.readWords(in),
                in.readInt());
    }
}
