package vn.nhan.running;

/** A process is not there, or ended before it was told to. */
public final class NotRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRunning(String what) {
        super(what);
    }
}
