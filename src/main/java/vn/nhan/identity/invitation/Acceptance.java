package vn.nhan.identity.invitation;

import org.jspecify.annotations.Nullable;
import vn.nhan.identity.AccountService;

/**
 * Somebody takes up an invitation.
 *
 * @param secret of a link, or null
 * @param code of a paper, or null
 * @param displayName and the rest: who it is; not asked of whoever is signed in
 * @param password of the account that there is under this name, or the one that is wished for
 */
record Acceptance(
        @Nullable String secret,
        @Nullable String code,
        @Nullable String displayName,
        @Nullable String signInName,
        @Nullable String password) {

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it together with all else
    AccountService.NewAccount account() {
        return new AccountService.NewAccount(displayName, signInName, password);
    }

    /** Digits of a code, however they were grouped. */
    @Nullable
    String digits() {
        return code == null ? null : code.replaceAll("[\\s\\u00A0.-]", "");
    }

    @Override
    public String toString() {
        return "Acceptance[•••]";
    }
}
