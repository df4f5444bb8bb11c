package vn.nhan.identity.proof;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.AccountFinder;
import vn.nhan.identity.Attempts;
import vn.nhan.identity.CitizenId;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.KnownHere;
import vn.nhan.identity.People;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.identity.Role;
import vn.nhan.identity.RoleGrants;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/**
 * Finds one person of this province by exactly a phone number or citizen id. There is no list and no part of a number that
 * finds anything; who searches is counted, limited and written down.
 */
@ApplicationScoped
class PeopleSearch {

    private static final int SEARCHES = 30;

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final AccountFinder finder;
    private final IdentityProofs proofs;
    private final KnownHere known;
    private final People people;
    private final RoleGrants roles;
    private final Attempts attempts;
    private final Validation validation;
    private final Audit audit;

    PeopleSearch(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            AccountFinder finder,
            IdentityProofs proofs,
            KnownHere known,
            People people,
            RoleGrants roles,
            Attempts attempts,
            Validation validation,
            Audit audit) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.finder = finder;
        this.proofs = proofs;
        this.known = known;
        this.people = people;
        this.roles = roles;
        this.attempts = attempts;
        this.validation = validation;
        this.audit = audit;
    }

    /** One of the two. */
    record Wanted(
            @Nullable @PlainText(max = 40, required = false) String citizenId,
            @Nullable @PlainText(max = 40, required = false) String phone) {

        @Override
        public String toString() {
            return "Wanted[•••]";
        }
    }

    /** @param citizenIdMasked null when nobody has checked a card */
    record Found(
            UUID accountId,
            String name,
            @Nullable String signInMasked,
            @Nullable String citizenIdMasked,
            Set<Role> roles) {}

    Uni<List<Found>> find(Wanted wanted) {
        var checks = validation.of(wanted);
        var citizenId = checks.read("citizenId", wanted.citizenId(), CitizenId::parse);
        var phone = checks.read("phone", wanted.phone(), PhoneNumber::parse);
        checks.refuseIf(isBlank(wanted.citizenId()) && isBlank(wanted.phone()), "phone", "value.required");
        checks.orThrow();
        var me = actor.require().accountId();
        return attempts.count("people-search/" + me, SEARCHES)
                .chain(() -> tx.as(
                        tenant.require().withPeople(),
                        session -> (citizenId != null
                                        ? proofs.holder(session, citizenId)
                                        : phone != null
                                                ? finder.byPhone(session, phone)
                                                : Uni.createFrom().item(Optional.<UUID>empty()))
                                .chain(found -> ofHere(session, found))
                                .call(found -> record(session, found, citizenId != null ? "citizen-id" : "phone"))
                                .chain(found -> found.isEmpty()
                                        ? Uni.createFrom().item(List.<Found>of())
                                        : view(session, found.get()).map(List::of))));
    }

    /** One person of this province, masked. */
    Uni<Found> read(UUID accountId) {
        return tx.as(
                tenant.require().withPeople(),
                session -> known.require(session, accountId).chain(() -> view(session, accountId)));
    }

    private Uni<Optional<UUID>> ofHere(Mutiny.Session session, Optional<UUID> found) {
        return found.isEmpty()
                ? Uni.createFrom().item(found)
                : known.isKnown(session, found.get()).map(here -> here ? found : Optional.<UUID>empty());
    }

    private Uni<Found> view(Mutiny.Session session, UUID account) {
        return people.persons(session, List.of(account))
                .chain(persons -> proofs.numbers(session, List.of(account))
                        .chain(numbers -> roles.rolesOf(session, account, tenant.id())
                                .map(mine -> found(persons.get(0), numbers, mine))));
    }

    private static Found found(People.Person person, Map<UUID, CitizenId> numbers, Set<Role> roles) {
        var number = numbers.get(person.id());
        return new Found(
                person.id(), person.name(), person.signInMasked(), number == null ? null : number.masked(), roles);
    }

    /** What was typed stands nowhere; whom it led to does. */
    private Uni<Void> record(Mutiny.Session session, Optional<UUID> found, String by) {
        var me = actor.require().accountId();
        return audit.record(
                session,
                new Audit.Deed(
                        me,
                        found.isPresent() ? "person.find" : "person.search",
                        new Audit.Subject(tenant.id(), "account", found.orElse(me)),
                        null,
                        by));
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
