package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.problem.RequestFailure;

/** Whom a province may know of: accounts are the whole country's, but only people with a role here are this province's. */
@ApplicationScoped
public class KnownHere {

    private final RoleGrants roles;

    KnownHere(RoleGrants roles) {
        this.roles = roles;
    }

    /** Whether somebody has a role in a province of this transaction; the installation itself doesn't count. */
    public Uni<Boolean> isKnown(Mutiny.Session session, UUID accountId) {
        return roles.ofAccount(session, accountId)
                .map(grants -> grants.stream().anyMatch(grant -> !grant.tenant().isNational()));
    }

    /** @throws RequestFailure not found (through the Uni), for people of other provinces too */
    public Uni<Void> require(Mutiny.Session session, UUID accountId) {
        return isKnown(session, accountId)
                .invoke(known -> {
                    if (!known) {
                        throw RequestFailure.notFound();
                    }
                })
                .replaceWithVoid();
    }
}
