package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

/** Who belongs to a business, and as what. Who may ask is the caller's to decide ({@link BusinessAccess}). */
@ApplicationScoped
public class BusinessMembers {

    /** Somebody of a business. */
    public record Member(UUID accountId, MemberRole role, Instant since) {}

    public Uni<Optional<MemberRole>> roleOf(Mutiny.Session session, UUID businessId, UUID accountId) {
        return session.createNativeQuery(
                        "select role from business_member where business_id = :business and account_id = :account",
                        String.class)
                .setParameter("business", businessId)
                .setParameter("account", accountId)
                .getSingleResultOrNull()
                .map(role -> Optional.ofNullable(role).map(MemberRole::of));
    }

    /** In the order in which they joined. */
    public Uni<List<Member>> of(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(
                        "select account_id, role, since from business_member where business_id = :business"
                                + " order by since, account_id",
                        Object[].class)
                .setParameter("business", businessId)
                .getResultList()
                .map(rows -> rows.stream().map(BusinessMembers::member).toList());
    }

    /** Those of these businesses for which somebody can speak with an account of their own. */
    public Uni<Set<UUID>> managed(Mutiny.Session session, Collection<UUID> businessIds) {
        return businessIds.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : session.createNativeQuery(
                                "select distinct business_id from business_member where role = 'manager'"
                                        + " and business_id in (:businesses)",
                                UUID.class)
                        .setParameter("businesses", businessIds)
                        .getResultList()
                        .map(Set::copyOf);
    }

    /** As {@link #of}, and nobody else changes them until this transaction ends. */
    public Uni<List<Member>> locked(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery(
                        "select account_id from business_member where business_id = :business"
                                + " order by account_id for update",
                        UUID.class)
                .setParameter("business", businessId)
                .getResultList()
                .chain(() -> of(session, businessId));
    }

    public Uni<Void> remove(Mutiny.Session session, UUID businessId, UUID accountId) {
        return session.createNativeQuery(
                        "delete from business_member where business_id = :business and account_id = :account")
                .setParameter("business", businessId)
                .setParameter("account", accountId)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Takes somebody in, or gives who is in already this role. */
    public Uni<Void> put(Mutiny.Session session, BusinessRef business, UUID accountId, Joining joining) {
        return session.createNativeQuery("insert into business_member (tenant_id, business_id, account_id, role, since)"
                        + " values (:tenant, :business, :account, :role, :since)"
                        + " on conflict (tenant_id, business_id, account_id) do update set role = excluded.role")
                .setParameter("tenant", business.tenant().value())
                .setParameter("business", business.id())
                .setParameter("account", accountId)
                .setParameter("role", joining.role().key())
                .setParameter("since", joining.since())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Lets in who was invited. Heard twice, it changes nothing; a manager stays one. */
    Uni<Void> arrive(Mutiny.Session session, TenantId tenant, UUID businessId, Member member) {
        return session.createNativeQuery(
                        "insert into business_member as m (tenant_id, business_id, account_id, role, since)"
                                + " values (:tenant, :business, :account, :role, :since)"
                                + " on conflict (tenant_id, business_id, account_id) do update"
                                + " set role = case when m.role = 'manager' then m.role else excluded.role end")
                .setParameter("tenant", tenant.value())
                .setParameter("business", businessId)
                .setParameter("account", member.accountId())
                .setParameter("role", member.role().key())
                .setParameter("since", member.since())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** As what, and from when on. */
    public record Joining(MemberRole role, Instant since) {}

    private static Member member(Object[] row) {
        return new Member((UUID) row[0], MemberRole.of((String) row[1]), ((OffsetDateTime) row[2]).toInstant());
    }
}
