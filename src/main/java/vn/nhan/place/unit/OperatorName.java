package vn.nhan.place.unit;

/** The role that may import lists; this room stands below the one that knows the roles. */
final class OperatorName {

    static final String OPERATOR = "operator";

    private OperatorName() {}
}
