public class VolatileField {
    private static volatile VolatileField instance;

    private VolatileField() {}

    public static VolatileField getInstance() {
        VolatileField result = instance;
        if (result == null) {
            synchronized (VolatileField.class) {
                result = instance;
                if (result == null) {
                    instance = result = new VolatileField();
                }
            }
        }
        return result;
    }
}
