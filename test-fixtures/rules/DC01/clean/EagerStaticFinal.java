public class EagerStaticFinal {
    private static final EagerStaticFinal INSTANCE = new EagerStaticFinal();

    private EagerStaticFinal() {}

    public static EagerStaticFinal getInstance() {
        return INSTANCE;
    }
}
