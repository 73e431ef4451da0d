public class LazySingletonPlain {
    private static LazySingletonPlain theOne;

    public static LazySingletonPlain get() {
        if (theOne == null) { // flag, also LK11
            synchronized (LazySingletonPlain.class) {
                if (theOne == null) {
                    theOne = new LazySingletonPlain();
                }
            }
        }
        return theOne; // also LK11
    }
}
