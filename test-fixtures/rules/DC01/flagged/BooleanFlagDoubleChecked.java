public class BooleanFlagDoubleChecked {
    private boolean initialised;
    private int[] data;

    public void init() {
        if (!initialised) { // flag, also LK11
            synchronized (this) {
                if (!initialised) {
                    data = new int[] {1, 2, 3};
                    initialised = true;
                }
            }
        }
    }
}
