// flag
public class MergeConflictLeftInside {
    private int n;

    synchronized void inc() {
<<<<<<< HEAD
        n++;
=======
        n += 1;
>>>>>>> fix
    }
}
