public class InstanceObjectForStaticData {
    private final Object guard = new Object(); // also LK05
    private static int tickets = 100;

    boolean sell() {
        synchronized (guard) { // flag
            if (tickets == 0) {
                return false;
            }
            tickets--; // also LK11
            return true;
        }
    }
}
