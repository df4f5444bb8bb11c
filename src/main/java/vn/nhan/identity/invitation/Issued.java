package vn.nhan.identity.invitation;

import org.jspecify.annotations.Nullable;

/**
 * A new invitation with what opens it, which is told this once and never again.
 *
 * @param code six digits, or null for a link
 * @param link an address to pass on, or null for a code and for a link that went out by e-mail
 * @param mailed whether the link went out by e-mail
 */
public record Issued(
        InvitationView invitation,
        @Nullable String code,
        @Nullable String link,
        boolean mailed) {

    @Override
    public String toString() {
        return "Issued[" + invitation.id() + "]";
    }
}
