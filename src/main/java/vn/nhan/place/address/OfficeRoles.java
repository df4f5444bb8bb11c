package vn.nhan.place.address;

/** Names of roles; this room stands below the one that knows them. */
final class OfficeRoles {

    static final String OFFICER = "officer";
    static final String LEAD = "lead";
    static final String OPERATOR = "operator";

    private OfficeRoles() {}
}
