class HolderClass {
    private HolderClass() {}

    private static class Holder {
        static final HolderClass INSTANCE = new HolderClass();
    }

    static HolderClass get() {
        return Holder.INSTANCE;
    }
}
