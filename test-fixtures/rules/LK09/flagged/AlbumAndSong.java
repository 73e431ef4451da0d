class AlbumAndSong {
    private static final Object ALBUM = new Object();
    private static final Object SONG = new Object();
    private static int plays;

    public static void main(String[] args) {
        new Thread(() -> {
            synchronized (ALBUM) {
                synchronized (SONG) { // also LK09
                    plays++;
                }
            }
        }).start();
        new Thread(() -> {
            synchronized (SONG) {
                synchronized (ALBUM) { // flag
                    plays++;
                }
            }
        }).start();
    }
}
