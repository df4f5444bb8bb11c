package vn.nhan.identity.federation;

/** What a provider serves for. */
enum Use {
    /** Officers of a province sign in with it. */
    OFFICER_SIGN_IN,
    /** Whoever is signed in proves who they are with it. */
    IDENTITY_PROOF
}
