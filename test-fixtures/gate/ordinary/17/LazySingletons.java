public class LazySingletons {
    private static volatile LazySingletons instance;

    private static final class Holder {
        static final LazySingletons VALUE = new LazySingletons();
    }

    enum Single {
        INSTANCE;
        private int uses;

        synchronized int use() {
            return ++uses;
        }
    }

    public static LazySingletons doubleChecked() {
        LazySingletons local = instance;
        if (local == null) {
            synchronized (LazySingletons.class) {
                local = instance;
                if (local == null) {
                    instance = local = new LazySingletons();
                }
            }
        }
        return local;
    }

    public static LazySingletons holder() {
        Single.INSTANCE.use();
        return Holder.VALUE;
    }
}
