import java.lang.reflect.Field;

/** A thread sets a field by reflection, and main looks at it after join. */
public class Main {
    int value;

    public static void main(String[] args) throws Exception {
        Main box = new Main();
        Field field = Main.class.getDeclaredField("value");
        Thread a =
                new Thread(
                        () -> {
                            try {
                                field.setInt(box, 1);
                            } catch (IllegalAccessException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        a.start();
        a.join();
        if (field.getInt(box) != 1) {
            throw new AssertionError("value " + box.value);
        }
    }
}
