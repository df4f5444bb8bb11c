package vn.nhan.simulator.tiktok;

/** An answer with a code other than 0. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int code;

    Refusal(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }
}
