package vn.nhan.place.address;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.place.unit.Communes;
import vn.nhan.place.unit.Lineage;
import vn.nhan.place.unit.PlacedUnit;
import vn.nhan.platform.text.Dates;

/** Puts reviews together with the address they are about and the communes to choose from. */
@ApplicationScoped
class ReviewReader {

    private final Communes communes;
    private final Clock clock;

    ReviewReader(Communes communes, Clock clock) {
        this.communes = communes;
        this.clock = clock;
    }

    private record Around(Map<UUID, Address> addresses, List<Lineage> lineage, Map<UUID, PlacedUnit> places) {}

    Uni<List<ReviewView>> views(Mutiny.Session session, List<AddressReview> reviews) {
        if (reviews.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var today = Dates.dayOf(clock.instant());
        var olds = reviews.stream().map(review -> review.oldUnitId).collect(Collectors.toSet());
        return addresses(session, reviews)
                .chain(addresses -> communes.lineageOf(session, olds, today)
                        .chain(lineage -> places(session, olds, lineage, today)
                                .map(places -> new Around(addresses, lineage, places))))
                .map(around ->
                        reviews.stream().map(review -> view(review, around)).toList());
    }

    private static Uni<Map<UUID, Address>> addresses(Mutiny.Session session, List<AddressReview> reviews) {
        return session.createSelectionQuery("from Address where id in (:ids)", Address.class)
                .setParameter(
                        "ids", reviews.stream().map(review -> review.addressId).toList())
                .getResultList()
                .map(found -> found.stream().collect(Collectors.toMap(Address::id, address -> address)));
    }

    private Uni<Map<UUID, PlacedUnit>> places(
            Mutiny.Session session, Set<UUID> olds, List<Lineage> lineage, LocalDate day) {
        var ids = new HashSet<>(olds);
        lineage.forEach(passage -> ids.add(passage.newUnitId()));
        return communes.withIds(session, ids, day)
                .map(found -> found.stream()
                        .collect(Collectors.toMap(place -> place.unit().id(), place -> place)));
    }

    private static ReviewView view(AddressReview review, Around around) {
        var address = Objects.requireNonNull(around.addresses().get(review.addressId));
        var old = around.places().get(review.oldUnitId);
        var candidates = around.lineage().stream()
                .filter(passage -> passage.oldUnitId().equals(review.oldUnitId))
                .filter(passage -> around.places().containsKey(passage.newUnitId()))
                .map(passage -> candidate(
                        passage, Objects.requireNonNull(around.places().get(passage.newUnitId()))))
                .sorted(java.util.Comparator.comparing(ReviewView.Candidate::code))
                .toList();
        return new ReviewView(
                review.id(),
                review.status,
                old == null ? address.communeText : old.inFull(),
                address.hamlet,
                address.houseLine,
                address.plusCode,
                review.validOn,
                candidates,
                candidates.stream()
                        .filter(candidate -> candidate.unitId().equals(review.chosenUnitId))
                        .map(ReviewView.Candidate::code)
                        .findFirst()
                        .orElse(null),
                review.decidedAt,
                review.version);
    }

    private static ReviewView.Candidate candidate(Lineage passage, PlacedUnit place) {
        return new ReviewView.Candidate(
                place.unit().id(), place.unit().code(), place.unit().fullName(), passage.share());
    }
}
