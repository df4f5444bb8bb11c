package vn.nhan.identity.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;

/**
 * What somebody is invited to, and how.
 *
 * @param communeCode five digits, of roles that are held for one commune
 * @param businessId with {@code businessRole}: a place in a business, else null
 * @param invitee who it is for
 */
public record Wanted(
        Role role,
        @Nullable String communeCode,
        @Nullable UUID businessId,
        @Nullable String businessRole,
        By by,
        Invitee invitee) {

    /**
     * @param name as the inviter calls them, for the list of open invitations
     * @param signInName a phone number or an e-mail address; a code needs it, a link is sent to the address
     */
    public record Invitee(@Nullable String name, @Nullable String signInName) {}

    /** A role in the province. */
    public static Wanted of(NewInvitation asked) {
        return new Wanted(
                asked.role(),
                asked.communeCode(),
                null,
                null,
                asked.by(),
                new Invitee(asked.name(), asked.signInName()));
    }

    /** A place in a business. */
    public static Wanted inBusiness(UUID businessId, String businessRole, By by, Invitee invitee) {
        return new Wanted(Role.MEMBER, null, businessId, businessRole, by, invitee);
    }
}
