public class MailboxIfWait {
    private String mail;

    public synchronized String take() throws InterruptedException {
        if (mail == null) {
            wait(); // flag
        }
        String m = mail;
        mail = null;
        notifyAll();
        return m;
    }

    public synchronized void put(String m) throws InterruptedException {
        while (mail != null) {
            wait();
        }
        mail = m;
        notifyAll();
    }
}
