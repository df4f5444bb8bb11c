package vn.nhan.platform.web;

/** In which order the filters at the edge see a request; the higher number is first. Quarkus authenticates at 200. */
final class FilterOrder {

    static final int TRACE = 1000;
    static final int SECURITY_HEADERS = 900;
    static final int ROLE = 850;
    static final int TENANT = 800;
    /** Right behind the one that says whose request it is. */
    static final int SUSPENSION = 790;

    static final int BODY_LIMIT = 700;

    private FilterOrder() {}
}
