class OtherFieldOfSameTypeSwapped {
    private final Object monitor = new Object();
    private Object value;

    void set(Object v) {
        synchronized (monitor) {
            value = v;
        }
    }
}
