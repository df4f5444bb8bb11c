package vn.nhan.simulator.tiki;

/** An answer with another status than 200. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int status;
    final String field;

    Refusal(int status, String field, String message) {
        super(message, null, false, false);
        this.status = status;
        this.field = field;
    }
}
