import java.util.Locale;

public class UnicodeNames {
    private final Object 锁 = new Object();
    private int 余额;

    public int 存入(int 金额) {
        synchronized (锁) {
            余额 += 金额;
            System.out.println(String.format(Locale.ROOT, "余额：%d", 余额));
            return 余额;
        }
    }
}
