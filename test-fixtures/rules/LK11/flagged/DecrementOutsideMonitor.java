public class DecrementOutsideMonitor {
    private int seats = 100;

    public boolean book() {
        synchronized (this) {
            if (seats > 0) {
                seats--;
                return true;
            }
        }
        return false;
    }

    public void cancel() {
        seats++; // flag
    }
}
