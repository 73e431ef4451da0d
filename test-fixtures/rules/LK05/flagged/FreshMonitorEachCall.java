public class FreshMonitorEachCall {
    private int counter = 0;

    public void count() {
        synchronized (new Object()) { // flag, also LK07
            counter++;
        }
    }
}
