package vn.nhan.simulator.lazada;

/** An answer with a code other than 0, with status 200. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final String code;

    Refusal(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }
}
