public class InstanceMethodReadsStaticConstant {
    private static final int LIMIT = 10;
    private int used;

    public synchronized boolean use() {
        if (used == LIMIT) {
            return false;
        }
        used++;
        return true;
    }
}
