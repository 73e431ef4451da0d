class StatementOutsideMethod { // flag
    int n;
    n++;
}
