import org.jetbrains.lincheck.Lincheck;

/** Time to verdict of Lincheck's model checker, and invocations per second. */
public final class LincheckBench {
    private LincheckBench() {}

    public static void main(String[] args) {
        int invocations = Integer.parseInt(args[0]);
        long start = System.nanoTime();
        String verdict = "PASSED";
        try {
            // A method reference is not transformed: Lincheck would run it on ordinary threads.
            Lincheck.runConcurrentTest(invocations, () -> TwoThreads.run());
        } catch (AssertionError | RuntimeException found) {
            verdict = "FAILED";
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String rate =
                verdict.equals("PASSED") ? String.format("%.0f", invocations / seconds) : "-";
        System.out.printf("lincheck %s %.2f %s%n", verdict, seconds, rate);
        System.exit(0);
    }
}
