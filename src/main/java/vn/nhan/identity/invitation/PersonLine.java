package vn.nhan.identity.invitation;

import java.util.Locale;
import java.util.UUID;
import vn.nhan.identity.Role;
import vn.nhan.identity.RoleNames;
import vn.nhan.platform.text.Dates;

/**
 * Somebody's role, as the administrator reads it.
 *
 * @param mayEnd false for one's own role as administrator
 */
record PersonLine(
        UUID id, String name, String signIn, String role, String commune, String since, boolean you, boolean mayEnd) {

    static PersonLine of(RoleGrantView grant, UUID me, Locale reader) {
        var you = grant.accountId().equals(me);
        return new PersonLine(
                grant.id(),
                grant.name(),
                grant.signInNameMasked() == null ? "" : grant.signInNameMasked(),
                RoleNames.of(grant.role(), reader),
                grant.communeCode() == null ? "" : grant.communeCode(),
                Dates.format(Dates.dayOf(grant.grantedAt())),
                you,
                !(you && grant.role() == Role.ADMINISTRATOR));
    }
}
