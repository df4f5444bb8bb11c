package vn.nhan.bench;

/** Why a run has no result. A number of a service that answers wrongly would be worse than none. */
final class BenchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A figure that isn't what it has to be fails the run. */
    static void unless(boolean held, String figure) {
        if (!held) {
            throw new BenchFailure(figure + " isn't what it has to be");
        }
    }

    BenchFailure(String message) {
        super(message);
    }

    BenchFailure(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
