package vn.nhan.business;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.CitizenId;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.identity.delegation.Purpose;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.platform.validation.Validation;

/** What members do with their business. */
@ApplicationScoped
class BusinessService {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final BusinessRepository businesses;
    private final BusinessQueries queries;
    private final BusinessAccess access;
    private final BusinessPlace place;
    private final BusinessViews views;
    private final Registrants registrants;
    private final Validation validation;
    private final CitizenIds citizenIds;
    private final PhoneNumbers phones;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    BusinessService(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            BusinessRepository businesses,
            BusinessQueries queries,
            BusinessAccess access,
            BusinessPlace place,
            BusinessViews views,
            Registrants registrants,
            Validation validation,
            CitizenIds citizenIds,
            PhoneNumbers phones,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.businesses = businesses;
        this.queries = queries;
        this.access = access;
        this.place = place;
        this.views = views;
        this.registrants = registrants;
        this.validation = validation;
        this.citizenIds = citizenIds;
        this.phones = phones;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    private record Checked(
            BusinessProfile profile,
            @Nullable TaxCode taxCode,
            @Nullable CitizenId citizenId,
            @Nullable PhoneNumber phone) {}

    /**
     * Somebody writes down a business; the department sees nothing of it yet.
     *
     * @param forOthers whether a helper does so for a household without an account
     */
    Uni<BusinessView> register(BusinessProfile profile, boolean forOthers) {
        var checked = check(profile, Set.of());
        return tx.inTenant(session -> businesses
                .freeSlug(session, Vietnamese.slug(profile.name(), "co-so"))
                .map(slug -> new Business(tenant.id(), slug, clock.instant()))
                .call(business -> describe(session, business, checked))
                .call(session::persist)
                .call(session::flush)
                .call(business -> registrants.begin(session, business, forOthers))
                .call(business -> record(session, business, "business.register"))
                .chain(business -> views.view(session, business)));
    }

    /**
     * Phone number and citizen id are shown masked only; without new ones the old ones stay.
     *
     * @param version the version that was edited, or null to overwrite whatever is there
     */
    Uni<BusinessView> describe(UUID id, BusinessProfile profile, @Nullable Integer version) {
        var checked = check(profile, Set.of("phone", "citizenId"));
        return tx.inTenant(session -> access.requireMember(session, id, Purpose.DRAFT)
                .chain(() -> businesses.require(session, id))
                .invoke(business -> requireVersion(business, version))
                .call(business -> describe(session, business, checked))
                .call(session::flush)
                .call(business -> record(session, business, "business.describe"))
                .chain(business -> views.view(session, business)));
    }

    Uni<BusinessView> submit(UUID id) {
        return tx.inTenant(session -> access.requireMember(session, id, Purpose.PROFILE)
                .chain(() -> businesses.require(session, id))
                .call(business -> business.submit(clock.instant())
                        ? outbox.publish(
                                session, business.tenant(), new BusinessRegistered(business.id(), business.name))
                        : Uni.createFrom().voidItem())
                .call(session::flush)
                .call(business -> record(session, business, "business.submit"))
                .chain(business -> views.view(session, business)));
    }

    Uni<BusinessView> read(UUID id) {
        return tx.inTenant(session -> access.requireReader(session, id, Purpose.any())
                .chain(() -> businesses.require(session, id))
                .chain(business -> views.view(session, business)));
    }

    Uni<List<BusinessQueries.BusinessRow>> mine() {
        return tx.inTenant(session -> queries.ofMember(session, actor.require().accountId()));
    }

    /** @param kept facts that may be there already, though the profile doesn't repeat them */
    private Checked check(BusinessProfile profile, Set<String> kept) {
        var checks = validation.of(profile);
        var taxCode = checks.read("taxCode", profile.taxCode(), TaxCode::parse);
        var citizenId = checks.read("citizenId", profile.citizenId(), CitizenId::parse);
        var phone = checks.read("phone", profile.phone(), PhoneNumber::parse);
        BusinessPlace.check(checks, profile);
        ProfileChecks.check(checks, profile, kept, Dates.dayOf(clock.instant()));
        checks.orThrow();
        return new Checked(profile, taxCode, citizenId, phone);
    }

    /** Provinces that merged may both have the business: each of the two can still be edited, but there is no third. */
    private Uni<Boolean> taxCodeTaken(Mutiny.Session session, Business business, @Nullable TaxCode taxCode) {
        return taxCode == null || taxCode.value().equals(business.taxCode)
                ? Uni.createFrom().item(false)
                : businesses.taxCodeTaken(session, taxCode, business.id());
    }

    private Uni<Void> describe(Mutiny.Session session, Business business, Checked checked) {
        return taxCodeTaken(session, business, checked.taxCode())
                .invoke(taken -> {
                    if (taken) {
                        throw new BusinessFailure.TaxCodeTaken();
                    }
                })
                .chain(() -> place.settle(session, business, checked.profile()))
                .invoke(() -> {
                    business.describe(checked.profile(), checked.taxCode());
                    seal(business, checked);
                    RequiredFacts.of(business.kind()).requireAlways(business);
                });
    }

    private void seal(Business business, Checked checked) {
        if (checked.phone() != null) {
            phones.keep(business, checked.phone());
        }
        if (checked.citizenId() != null || business.kind().hasTaxCode()) {
            citizenIds.keep(business, checked.citizenId());
        }
    }

    private static void requireVersion(Business business, @Nullable Integer version) {
        if (version != null && version != business.version) {
            throw RequestFailure.outdated();
        }
    }

    private Uni<Void> record(Mutiny.Session session, Business business, String action) {
        return audit.record(
                session,
                new Audit.Deed(
                        actor.require().accountId(),
                        action,
                        new Audit.Subject(business.tenant(), "business", business.id()),
                        null,
                        business.status()));
    }
}
