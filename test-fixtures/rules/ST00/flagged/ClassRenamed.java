// flag
// requires class ClassRenamed
class ClassRenamd {
    private int value;

    synchronized void increment() {
        value++;
    }
}
