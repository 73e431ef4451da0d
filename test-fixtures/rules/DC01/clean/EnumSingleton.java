public enum EnumSingleton {
    INSTANCE;

    private int served;

    public synchronized int serve() {
        return ++served;
    }
}
