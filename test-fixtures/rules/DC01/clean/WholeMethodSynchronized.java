class WholeMethodSynchronized {
    private static WholeMethodSynchronized instance;

    static synchronized WholeMethodSynchronized get() {
        if (instance == null) {
            instance = new WholeMethodSynchronized();
        }
        return instance;
    }
}
