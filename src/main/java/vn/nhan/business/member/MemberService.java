package vn.nhan.business.member;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessFailure;
import vn.nhan.business.BusinessMembers;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Deeds;
import vn.nhan.business.MemberRole;
import vn.nhan.identity.People;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Validation;

/** Managers say who belongs to their business and as what. One manager is always left. */
@ApplicationScoped
class MemberService {

    private final TenantTx tx;
    private final BusinessAccess access;
    private final BusinessMembers members;
    private final People people;
    private final Deeds deeds;
    private final Validation validation;

    MemberService(
            TenantTx tx,
            BusinessAccess access,
            BusinessMembers members,
            People people,
            Deeds deeds,
            Validation validation) {
        this.tx = tx;
        this.access = access;
        this.members = members;
        this.people = people;
        this.deeds = deeds;
        this.validation = validation;
    }

    record NewRole(@NotNull MemberRole role) {}

    record MemberView(UUID accountId, @Nullable String name, MemberRole role, Instant since) {}

    /** For members and the department's officers. */
    Uni<List<MemberView>> list(UUID businessId) {
        return tx.inTenant(session ->
                        access.requireHousehold(session, businessId).chain(() -> members.of(session, businessId)))
                .chain(this::named);
    }

    /** @throws BusinessFailure.LastManager (through the Uni) when nobody would be left to decide */
    Uni<List<MemberView>> give(UUID businessId, UUID accountId, NewRole command) {
        validation.of(command).orThrow();
        return change(
                businessId,
                accountId,
                (session, business, member) -> {
                    var changed = new BusinessMembers.Joining(command.role(), member.since());
                    return members.put(session, business, accountId, changed)
                            .chain(() -> record(
                                    session,
                                    business,
                                    "member.role",
                                    Map.of("account", accountId, "role", command.role())));
                },
                command.role());
    }

    /** As {@link #give}: the person belongs to the business no more; what they did stays. */
    Uni<List<MemberView>> remove(UUID businessId, UUID accountId) {
        return change(
                businessId,
                accountId,
                (session, business, member) -> members.remove(session, businessId, accountId)
                        .chain(() -> record(session, business, "member.remove", Map.of("account", accountId))),
                null);
    }

    private interface Change {
        Uni<Void> on(Mutiny.Session session, BusinessRef business, BusinessMembers.Member member);
    }

    private Uni<List<MemberView>> change(
            UUID businessId, UUID accountId, Change change, @Nullable MemberRole afterwards) {
        return tx.inTenant(session -> access.requireManager(session, businessId)
                        .chain(business -> members.locked(session, businessId)
                                .map(all -> changeable(all, accountId, afterwards))
                                .chain(member -> change.on(session, business, member)))
                        .chain(() -> members.of(session, businessId)))
                .chain(this::named);
    }

    private static BusinessMembers.Member changeable(
            List<BusinessMembers.Member> all, UUID accountId, @Nullable MemberRole afterwards) {
        var member = all.stream()
                .filter(one -> one.accountId().equals(accountId))
                .findFirst()
                .orElseThrow(BusinessFailure.NotFound::new);
        var otherManagers = all.stream()
                .anyMatch(one ->
                        one.role() == MemberRole.MANAGER && !one.accountId().equals(accountId));
        if (afterwards != MemberRole.MANAGER && !otherManagers) {
            throw new BusinessFailure.LastManager();
        }
        return member;
    }

    private Uni<Void> record(Mutiny.Session session, BusinessRef business, String action, Map<String, ?> after) {
        return deeds.done(session, action, new Audit.Subject(business.tenant(), "business", business.id()), after);
    }

    private Uni<List<MemberView>> named(List<BusinessMembers.Member> found) {
        return people.names(
                        found.stream().map(BusinessMembers.Member::accountId).toList())
                .map(names -> found.stream()
                        .map(member -> new MemberView(
                                member.accountId(), names.get(member.accountId()), member.role(), member.since()))
                        .toList());
    }
}
