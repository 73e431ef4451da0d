class SameNameOtherField {
    private final Object lock = new Object();
    private int size;
    private int resize;

    void grow(int wanted) {
        int sizeWanted = wanted;
        if (sizeWanted < 0) {
            return;
        }
        synchronized (lock) {
            if (sizeWanted > resize) {
                size = sizeWanted;
                resize = wanted;
            }
        }
    }
}
