package vn.nhan.support.fair;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;

/** Puts a fair together from its stands, demands and meetings. */
@ApplicationScoped
class FairPlans {

    private final Businesses businesses;

    FairPlans(Businesses businesses) {
        this.businesses = businesses;
    }

    /** What belongs to a fair, as it is stored. */
    record Parts(
            Fair fair,
            List<FairStand> stands,
            List<FairDemand> demands,
            List<FairMeeting> meetings,
            Map<UUID, Supplier> suppliers,
            Map<UUID, List<String>> fields) {

        List<String> fieldsOf(FairStand stand) {
            return fields.getOrDefault(stand.supplierId, List.of());
        }

        String supplierOf(FairStand stand) {
            var supplier = suppliers.get(stand.supplierId);
            return supplier == null ? "" : supplier.name;
        }

        List<Matchmaking.Stand> offers() {
            return stands.stream()
                    .map(stand -> new Matchmaking.Stand(stand.id(), stand.number, fieldsOf(stand)))
                    .toList();
        }

        List<Matchmaking.Wish> wishes() {
            return demands.stream()
                    .map(one -> new Matchmaking.Wish(one.id(), one.businessId, one.need, one.prefers, one.askedAt))
                    .toList();
        }

        List<Matchmaking.Pair> arranged() {
            return meetings.stream().map(FairMeeting::pair).toList();
        }
    }

    Uni<Parts> parts(Mutiny.Session session, Fair fair) {
        return of(session, FairStand.class, "number", fair)
                .chain(stands -> of(session, FairDemand.class, "askedAt, id", fair)
                        .chain(demands -> of(session, FairMeeting.class, "slot, id", fair)
                                .chain(meetings -> suppliers(session, stands)
                                        .chain(suppliers -> SupplierService.fieldsOf(
                                                        session, List.copyOf(suppliers.keySet()))
                                                .map(fields -> new Parts(
                                                        fair, stands, demands, meetings, suppliers, fields))))));
    }

    Uni<FairPlan> plan(Mutiny.Session session, Fair fair) {
        return parts(session, fair).chain(parts -> names(session, parts).map(names -> plan(parts, names)));
    }

    static FairView view(Parts parts) {
        var fair = parts.fair();
        return new FairView(
                fair.id(),
                fair.title,
                fair.titleEn,
                fair.place,
                fair.about,
                fair.startsAt,
                fair.endsAt(),
                fair.slots,
                fair.cancelledAt != null,
                fair.cancelReason,
                parts.stands().stream().map(stand -> stand(stand, parts)).toList(),
                sought(parts.demands()),
                counts(parts));
    }

    private static FairPlan plan(Parts parts, Map<UUID, BusinessRef> names) {
        var stands = parts.stands().stream().collect(Collectors.toMap(FairStand::id, Function.identity()));
        var arranged = parts.meetings().stream()
                .map(one -> one.demandId)
                .filter(Objects::nonNull)
                .toList();
        return new FairPlan(
                view(parts),
                parts.demands().stream()
                        .map(one -> new FairPlan.Demand(
                                one.id(),
                                one.businessId,
                                name(names, one.businessId),
                                one.need,
                                one.words,
                                arranged.contains(one.id())))
                        .toList(),
                parts.meetings().stream()
                        .map(one -> meeting(one, parts, Objects.requireNonNull(stands.get(one.standId)), names))
                        .sorted(Comparator.comparingInt(FairPlan.Meeting::slot)
                                .thenComparingInt(FairPlan.Meeting::stand))
                        .toList());
    }

    private static FairPlan.Meeting meeting(
            FairMeeting one, Parts parts, FairStand stand, Map<UUID, BusinessRef> names) {
        return new FairPlan.Meeting(
                one.id(),
                one.slot,
                Fair.startOf(parts.fair().startsAt, one.slot),
                stand.number,
                stand.id(),
                parts.supplierOf(stand),
                one.businessId,
                name(names, one.businessId),
                one.outcome == null ? null : Outcome.of(one.outcome),
                one.amount,
                one.note,
                one.cancelledAt != null);
    }

    private static FairView.Stand stand(FairStand stand, Parts parts) {
        return new FairView.Stand(
                stand.id(),
                stand.number,
                stand.supplierId,
                parts.supplierOf(stand),
                stand.offer,
                parts.fieldsOf(stand));
    }

    private static List<FairView.Sought> sought(List<FairDemand> demands) {
        var words = new TreeMap<String, List<String>>();
        demands.forEach(one ->
                words.computeIfAbsent(one.need, need -> new ArrayList<>()).add(one.words));
        return words.entrySet().stream()
                .map(entry -> new FairView.Sought(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Meetings of a fair that isn't held don't count. */
    private static FairView.Counts counts(Parts parts) {
        var outcomes = new HashMap<String, Integer>();
        var held =
                parts.meetings().stream().filter(one -> one.cancelledAt == null).toList();
        held.forEach(one -> outcomes.merge(Objects.requireNonNullElse(one.outcome, ""), 1, Integer::sum));
        return new FairView.Counts(
                parts.demands().size(),
                parts.stands().size(),
                held.size(),
                outcomes.getOrDefault(Outcome.MET.key(), 0)
                        + outcomes.getOrDefault(Outcome.FOLLOW_UP.key(), 0)
                        + outcomes.getOrDefault(Outcome.CONTRACT.key(), 0),
                outcomes.getOrDefault(Outcome.NO_SHOW.key(), 0),
                outcomes.getOrDefault(Outcome.FOLLOW_UP.key(), 0),
                outcomes.getOrDefault(Outcome.CONTRACT.key(), 0),
                held.stream()
                        .mapToLong(one -> Objects.requireNonNullElse(one.amount, 0L))
                        .sum());
    }

    private Uni<Map<UUID, BusinessRef>> names(Mutiny.Session session, Parts parts) {
        var ids = parts.demands().stream().map(one -> one.businessId).collect(Collectors.toSet());
        parts.meetings().forEach(one -> ids.add(one.businessId));
        return businesses
                .refs(session, List.copyOf(ids))
                .map(found -> found.stream().collect(Collectors.toMap(BusinessRef::id, Function.identity())));
    }

    private static String name(Map<UUID, BusinessRef> names, UUID business) {
        var found = names.get(business);
        return found == null ? "" : found.name();
    }

    private static Uni<Map<UUID, Supplier>> suppliers(Mutiny.Session session, List<FairStand> stands) {
        var ids = stands.stream().map(stand -> stand.supplierId).toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery("from Supplier where id in (:ids)", Supplier.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(found -> found.stream().collect(Collectors.toMap(Supplier::id, Function.identity())));
    }

    private static <T> Uni<List<T>> of(Mutiny.Session session, Class<T> part, String order, Fair fair) {
        return session.createSelectionQuery(
                        "from " + part.getSimpleName() + " where fairId = :fair order by " + order, part)
                .setParameter("fair", fair.id())
                .getResultList();
    }
}
