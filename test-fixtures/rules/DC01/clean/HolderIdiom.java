public class HolderIdiom {
    private HolderIdiom() {}

    private static class Holder {
        static final HolderIdiom INSTANCE = new HolderIdiom();
    }

    public static HolderIdiom getInstance() {
        return Holder.INSTANCE;
    }
}
