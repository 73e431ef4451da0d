// flag
// requires void deposit(int)
public class ParameterTypeChanged {
    private long balance;

    public synchronized void deposit(String amount) {
        balance += Long.parseLong(amount);
    }
}
