package vn.nhan.identity.delegation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.identity.RoleGrants;

/** Whether somebody is a helper still: a token may be ten minutes behind. */
@ApplicationScoped
class HelperRoles {

    private final RoleGrants roles;

    HelperRoles(RoleGrants roles) {
        this.roles = roles;
    }

    /** @param communeCode of the business, or null while nobody knows it: then any commune's helper may help */
    Uni<Boolean> stands(Mutiny.Session session, UUID account, @Nullable String communeCode) {
        return roles.ofAccount(session, account)
                .map(standing -> standing.stream()
                        .filter(grant ->
                                grant.role() == Role.HELPER && !grant.tenant().isNational())
                        .anyMatch(grant -> reaches(grant.communeCode(), communeCode)));
    }

    private static boolean reaches(@Nullable String ofHelper, @Nullable String ofBusiness) {
        return ofHelper == null || ofBusiness == null || ofHelper.equals(ofBusiness);
    }
}
