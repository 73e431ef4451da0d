import java.lang.reflect.Field;

/** Two threads set one plain field, one of them by reflection. */
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
        box.value = 2;
        a.join();
    }
}
