public class OwnTryLockMethodOfNoLock {
    static class Door {
        private boolean locked;

        boolean tryLock() {
            boolean before = locked;
            locked = true;
            return !before;
        }
    }

    public static void main(String[] args) {
        Door door = new Door();
        door.tryLock();
        System.out.println("door pushed");
    }
}
