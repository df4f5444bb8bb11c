package vn.nhan.marketplace.hook;

/** @param body empty but for a trial that wants one */
record HookAnswer(int status, String body) {

    static final HookAnswer TAKEN = new HookAnswer(200, "");
    /** They send again. */
    static final HookAnswer LATER = new HookAnswer(503, "");

    static final HookAnswer UNKNOWN = new HookAnswer(404, "");
    static final HookAnswer FORGED = new HookAnswer(401, "");
}
