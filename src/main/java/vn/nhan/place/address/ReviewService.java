package vn.nhan.place.address;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Officers say where addresses of split communes lie. */
@ApplicationScoped
class ReviewService {

    private static final Set<String> STATUSES = Set.of("open", "decided", "moot");

    private final TenantTx tx;
    private final ReviewReader reader;
    private final AddressUnits units;
    private final SecurityIdentity identity;
    private final Audit audit;
    private final Clock clock;

    ReviewService(
            TenantTx tx, ReviewReader reader, AddressUnits units, SecurityIdentity identity, Audit audit, Clock clock) {
        this.tx = tx;
        this.reader = reader;
        this.units = units;
        this.identity = identity;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param communeCode of one of the candidates */
    record Decision(@Nullable String communeCode) {}

    Uni<Paged<ReviewView>> list(String status, Cursor cursor, int limit) {
        if (!STATUSES.contains(status)) {
            throw new Invalid("status", "value.format");
        }
        return tx.inTenant(session -> session.createSelectionQuery(
                        "from AddressReview where status = :status and id < :after order by id desc",
                        AddressReview.class)
                .setParameter("status", status)
                .setParameter("after", cursor.after())
                .setMaxResults(limit + 1)
                .getResultList()
                .chain(found -> reader.views(session, found))
                .map(views -> Paged.of(views, limit, ReviewView::id)));
    }

    Uni<ReviewView> read(UUID id) {
        return tx.inTenant(session -> require(session, id).chain(review -> view(session, review)));
    }

    /** @param version the version that was looked at, or null */
    Uni<ReviewView> decide(UUID id, @Nullable Decision decision, @Nullable Integer version) {
        var code = decision == null ? null : decision.communeCode();
        if (code == null) {
            throw new Invalid("communeCode", "value.required");
        }
        return tx.inTenant(session -> require(session, id)
                .invoke(review -> requireVersion(review, version))
                .call(review -> view(session, review)
                        .map(view -> chosen(view, code))
                        .chain(unit -> settle(session, review, unit)))
                .call(review -> record(session, review, "address-review.decide", code))
                .chain(review -> view(session, review)));
    }

    Uni<ReviewView> undo(UUID id) {
        return tx.inTenant(session -> require(session, id)
                .call(review -> reopen(session, review))
                .call(review -> record(session, review, "address-review.undo", null))
                .chain(review -> view(session, review)));
    }

    private Uni<Void> settle(Mutiny.Session session, AddressReview review, UUID unit) {
        var by = actor();
        review.decide(unit, by, clock.instant());
        return address(session, review).chain(address -> {
            address.moveTo(unit);
            var move = new AddressUnits.Move(unit, review.validOn, AddressUnits.Because.OFFICER, by);
            return session.flush().chain(() -> units.record(session, address, move, clock.instant()));
        });
    }

    private Uni<Void> reopen(Mutiny.Session session, AddressReview review) {
        return address(session, review).chain(address -> {
            var chosen = review.reopen();
            // Whoever moved it on since then knew better: the choice can no longer be undone.
            if (!chosen.equals(address.unitId)) {
                throw new AddressFailure.NotDecided();
            }
            address.moveTo(review.oldUnitId);
            return session.flush().chain(() -> units.undo(session, address, chosen, clock.instant()));
        });
    }

    private static UUID chosen(ReviewView review, String code) {
        return review.candidates().stream()
                .filter(candidate -> candidate.code().equals(code))
                .map(ReviewView.Candidate::unitId)
                .findFirst()
                .orElseThrow(AddressFailure.NoCandidate::new);
    }

    private static Uni<AddressReview> require(Mutiny.Session session, UUID id) {
        return session.find(AddressReview.class, id).onItem().ifNull().failWith(AddressFailure.NotFound::new);
    }

    private static Uni<Address> address(Mutiny.Session session, AddressReview review) {
        return session.find(Address.class, review.addressId).onItem().ifNull().failWith(AddressFailure.NotFound::new);
    }

    private static void requireVersion(AddressReview review, @Nullable Integer version) {
        if (version != null && version != review.version) {
            throw RequestFailure.outdated();
        }
    }

    private Uni<ReviewView> view(Mutiny.Session session, AddressReview review) {
        return session.flush()
                .chain(() -> reader.views(session, List.of(review)))
                .map(views -> views.get(0));
    }

    private UUID actor() {
        return identity.getAttribute("accountId");
    }

    private Uni<Void> record(Mutiny.Session session, AddressReview review, String action, @Nullable String after) {
        return audit.record(
                session,
                new Audit.Deed(
                        actor(),
                        action,
                        new Audit.Subject(review.tenant(), "address_review", review.id()),
                        null,
                        after));
    }
}
