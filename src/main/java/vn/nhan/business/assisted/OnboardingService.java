package vn.nhan.business.assisted;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessInvited;
import vn.nhan.business.BusinessProfile;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.BusinessView;
import vn.nhan.business.Businesses;
import vn.nhan.business.Deeds;
import vn.nhan.business.HouseholdRegistration;
import vn.nhan.business.document.DocumentKind;
import vn.nhan.business.document.DocumentRef;
import vn.nhan.business.document.Documents;
import vn.nhan.business.document.Filing;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.identity.RoleGrants;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.place.unit.Communes;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.Validation;

/**
 * A household is written down paper by paper. Each step is stored as a whole or not at all: with the first there is a draft,
 * which the helper goes on with, today or another day.
 */
@ApplicationScoped
class OnboardingService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final HouseholdRegistration registration;
    private final Businesses businesses;
    private final BusinessAccess access;
    private final Filing filing;
    private final Documents documents;
    private final Notes notes;
    private final RoleGrants roles;
    private final Communes communes;
    private final Deeds deeds;
    private final Outbox outbox;
    private final Validation validation;
    private final Clock clock;

    OnboardingService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            HouseholdRegistration registration,
            Businesses businesses,
            BusinessAccess access,
            Filing filing,
            Documents documents,
            Notes notes,
            RoleGrants roles,
            Communes communes,
            Deeds deeds,
            Outbox outbox,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.registration = registration;
        this.businesses = businesses;
        this.access = access;
        this.filing = filing;
        this.documents = documents;
        this.notes = notes;
        this.roles = roles;
        this.communes = communes;
        this.deeds = deeds;
        this.outbox = outbox;
        this.validation = validation;
        this.clock = clock;
    }

    /** What is known of a household so far. */
    record Onboarding(BusinessView business, List<DocumentRef> papers, NotedFacts facts) {}

    /** The first paper: the draft and its photo come to be together. */
    Uni<UUID> begin(BusinessProfile profile, Optional<byte[]> photo) {
        var registering = registration.register(profile);
        return received(tenant.id(), photo)
                .chain(paper -> tx.inTenant(session -> registering
                        .chain(view -> businesses.require(session, view.id()))
                        .call(business -> file(session, business, DocumentKind.REGISTRATION, paper))
                        .call(business -> outbox.publish(
                                session,
                                business.tenant(),
                                new BusinessInvited(business.id(), "helper", business.id())))
                        .map(BusinessRef::id)));
    }

    /** A further paper, and what was read off it. */
    Uni<UUID> add(UUID businessId, DocumentKind kind, NotedFacts facts, Optional<byte[]> photo) {
        validation.of(facts).orThrow();
        return tx.inTenant(session -> writable(session, businessId))
                .chain(business -> received(business.tenant(), photo))
                .chain(paper -> tx.inTenant(session -> writable(session, businessId)
                        .call(business -> file(session, business, kind, paper))
                        .call(business -> note(session, business, facts))
                        .map(BusinessRef::id)));
    }

    Uni<NotedFacts> note(UUID businessId, NotedFacts facts) {
        validation.of(facts).orThrow();
        return tx.inTenant(session -> writable(session, businessId)
                .call(business -> note(session, business, facts))
                .chain(() -> notes.of(session, businessId)));
    }

    Uni<NotedFacts> facts(UUID businessId) {
        return tx.inTenant(session ->
                access.requireReader(session, businessId, Purpose.any()).chain(() -> notes.of(session, businessId)));
    }

    /** For the helper who may go on with it, proven or not. */
    Uni<Onboarding> read(UUID businessId) {
        return tx.inTenant(session -> writable(session, businessId)
                .chain(() -> registration.read(businessId))
                .chain(view -> documents
                        .of(session, businessId)
                        .chain(papers ->
                                notes.of(session, businessId).map(facts -> new Onboarding(view, papers, facts)))));
    }

    /** The commune in which the helper helps, if it is one. */
    Uni<Optional<String>> homeCommune() {
        var today = Dates.dayOf(clock.instant());
        return tx.inTenant(session -> roles.communesOf(session, actor.require().accountId(), Role.HELPER)
                .chain(codes -> codes.size() != 1
                        ? Uni.createFrom().item(Optional.<String>empty())
                        : communes.withCode(session, codes.iterator().next(), today)
                                .map(found -> found.map(placed -> placed.unit().fullName()))));
    }

    private Uni<Optional<Filing.Received>> received(TenantId owner, Optional<byte[]> photo) {
        return photo.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : filing.receive(owner, photo.get()).map(Optional::of);
    }

    private Uni<BusinessRef> writable(Mutiny.Session session, UUID businessId) {
        return access.requireMember(session, businessId, Purpose.DRAFT);
    }

    private Uni<Void> file(
            Mutiny.Session session, BusinessRef business, DocumentKind kind, Optional<Filing.Received> paper) {
        return paper.isEmpty()
                ? Uni.createFrom().voidItem()
                : filing.file(session, business, kind, paper.get()).replaceWithVoid();
    }

    private Uni<Void> note(Mutiny.Session session, BusinessRef business, NotedFacts facts) {
        return facts.known().isEmpty()
                ? Uni.createFrom().voidItem()
                : notes.add(session, business, facts)
                        .chain(() -> deeds.done(
                                session,
                                "business.note",
                                new Audit.Subject(business.tenant(), "business", business.id()),
                                facts.known()));
    }
}
