package dev.threadmark.worker.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What a child JVM is to do. It travels over standard input, so that hidden classes never lie on a
 * disk that the student's code could read.
 *
 * @param nonce a secret that every frame must carry
 * @param parameters JUnit configuration parameters
 * @param student the submission's class files by binary name
 * @param tests the class files of the tests
 * @param refs which tests to run, in order
 * @param cpuSeconds the CPU time that one test on real threads may use
 */
public record Job(
        long nonce,
        Map<String, String> parameters,
        Map<String, byte[]> student,
        Map<String, byte[]> tests,
        List<TestRef> refs,
        int cpuSeconds) {
    /** Writes this job. */
    public void write(DataOutputStream out) throws IOException {
        out.writeLong(nonce);
        Wire.writeMap(out, parameters, Wire::writeText);
        Wire.writeMap(out, student, Wire::writeBytes);
        Wire.writeMap(out, tests, Wire::writeBytes);
        Wire.writeList(out, refs, Job::writeRef);
        out.writeInt(cpuSeconds);
        out.flush();
    }

    /** Reads a job. */
    public static Job read(DataInputStream in) throws IOException {
        return new Job(
                in.readLong(),
                Wire.readMap(in, Wire::readText),
                Wire.readMap(in, Wire::readBytes),
                Wire.readMap(in, Wire::readBytes),
                Wire.readList(in, Job::readRef),
                in.readInt());
    }

    private static void writeRef(DataOutputStream out, TestRef ref) throws IOException {
        Wire.writeText(out, ref.criterion());
        Wire.writeText(out, ref.className());
        Wire.writeText(out, ref.method());
        out.writeBoolean(ref.explored());
        Wire.writeText(out, ref.parameterTypes());
        Wire.writeList(out, ref.settledBy(), Wire::writeText);
    }

    private static TestRef readRef(DataInputStream in) throws IOException {
        return new TestRef(
                Wire.readText(in),
                Wire.readText(in),
                Wire.readText(in),
                in.readBoolean(),
                Wire.readText(in),
                Wire.readList(in, Wire::readText));
    }
}
