public class BoxedCounterAsMonitorPlain {
    private static Integer count = 0;

    public static void hit() {
        synchronized (count) { // flag
            count++; // also LK06, also LK11
        }
    }
}
