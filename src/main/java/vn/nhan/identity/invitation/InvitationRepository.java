package vn.nhan.identity.invitation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;

@ApplicationScoped
class InvitationRepository {

    private static final String OPEN =
            "from Invitation where usedAt is null and revokedAt is null and expiresAt > :now";

    /** Of several who come with the same secret, each waits here for the one before. */
    Uni<@Nullable Invitation> toUse(Mutiny.Session session, byte[] secretHash) {
        return session.createSelectionQuery("from Invitation where secretHash = :hash", Invitation.class)
                .setParameter("hash", secretHash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    Uni<@Nullable Invitation> bySecret(Mutiny.Session session, byte[] secretHash) {
        return session.createSelectionQuery("from Invitation where secretHash = :hash", Invitation.class)
                .setParameter("hash", secretHash)
                .getSingleResultOrNull();
    }

    /** @throws InvitationFailure.NotFound (through the Uni) */
    Uni<Invitation> require(Mutiny.Session session, UUID id) {
        return session.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(InvitationFailure.NotFound::new);
    }

    /** Open ones to roles in the province, the newest first. */
    Uni<List<Invitation>> open(Mutiny.Session session, Instant now, Cursor from, int limit) {
        return session.createSelectionQuery(
                        OPEN + " and businessId is null and id < :after order by id desc", Invitation.class)
                .setParameter("now", now)
                .setParameter("after", from.after())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Open ones to places in a business, the newest first. */
    Uni<List<Invitation>> openOf(Mutiny.Session session, UUID businessId, Instant now, int limit) {
        return session.createSelectionQuery(OPEN + " and businessId = :business order by id desc", Invitation.class)
                .setParameter("now", now)
                .setParameter("business", businessId)
                .setMaxResults(limit)
                .getResultList();
    }
}
