import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A spin lock on a field that its first holder keeps. */
public class Main {
    static final VarHandle TICKET;
    static final VarHandle OWNER;

    long ticket;
    Thread owner;
    int count;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            TICKET = lookup.findVarHandle(Main.class, "ticket", long.class);
            OWNER = lookup.findVarHandle(Main.class, "owner", Thread.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    void addWithTicket() {
        while ((long) TICKET.compareAndExchange(this, 0, 1) != 0) {
            Thread.onSpinWait();
        }
        count = count + 1;
        TICKET.setVolatile(this, 0);
    }

    void addAsOwner() {
        Thread me = Thread.currentThread();
        while ((Thread) OWNER.compareAndExchange(this, (Thread) null, me) != null) {
            Thread.onSpinWait();
        }
        addWithTicket();
    }

    public static void main(String[] args) throws Exception {
        Main main = new Main();
        Thread a = new Thread(main::addAsOwner, "a");
        Thread b = new Thread(main::addAsOwner, "b");
        a.start();
        b.start();
        main.addWithTicket();
        a.join();
        b.join();
        if (main.count != 3) {
            throw new AssertionError("count " + main.count);
        }
    }
}
