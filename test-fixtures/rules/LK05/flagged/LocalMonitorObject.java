public class LocalMonitorObject {
    private int views;

    public void view() {
        final Object monitor = new Object(); // flag
        synchronized (monitor) { // also LK07
            views++;
        }
    }
}
