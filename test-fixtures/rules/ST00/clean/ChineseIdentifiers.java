/** 银行账户：一个余额，一把锁。 */
public class ChineseIdentifiers {
    private int 余额;

    public synchronized void 存入(int 金额) {
        余额 += 金额;
    }

    public synchronized int 余额() {
        return 余额;
    }
}
