public class CustomException extends Exception {
    private static final long serialVersionUID = 42L;
    private final int code;

    public CustomException(String message, int code) {
        super(message, null, false, false);
        this.code = code;
    }

    @Override
    public String getMessage() {
        return super.getMessage() + " (" + code + ")";
    }

    public static void check(boolean condition) throws CustomException {
        if (!condition) {
            throw new CustomException("check failed", 7);
        }
    }
}
