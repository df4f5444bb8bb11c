package vn.nhan.marketplace.connector;

/** Carries a fault through a flow; without a stack, for it is no error of ours. */
public final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public FaultException(Fault fault) {
        super(fault.code(), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
