// flag
class TwoTopLevelStatementsInClass {
    int n = 0;
    n++;
    void inc() { synchronized (this) { n++; } }
}
