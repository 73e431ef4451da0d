public class FriendsBowToEachOther {
    private final String name;

    FriendsBowToEachOther(String n) {
        name = n;
    }

    public synchronized void bow(FriendsBowToEachOther f) {
        System.out.println(name + " bows");
        f.bowBack(this); // flag
    }

    public synchronized void bowBack(FriendsBowToEachOther f) {
        System.out.println(name + " bows back to " + f.name);
    }

    public static void main(String[] args) {
        FriendsBowToEachOther a = new FriendsBowToEachOther("a");
        FriendsBowToEachOther b = new FriendsBowToEachOther("b");
        new Thread(() -> a.bow(b)).start();
        new Thread(() -> b.bow(a)).start();
    }
}
