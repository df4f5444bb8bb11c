package vn.nhan.simulator.shopee;

/** An answer with an error, with status 200 as Shopee has it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final String code;

    Refusal(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }
}
