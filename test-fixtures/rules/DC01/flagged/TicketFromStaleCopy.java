public class TicketFromStaleCopy {
    private int next;

    int take() {
        int mine = next; // flag, also LK11
        if (mine < 100) {
            synchronized (this) {
                next = mine + 1;
            }
        }
        return mine;
    }
}
