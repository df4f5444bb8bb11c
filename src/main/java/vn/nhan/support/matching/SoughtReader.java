package vn.nhan.support.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessPlace;
import vn.nhan.place.GeoPoint;
import vn.nhan.place.address.AddressView;
import vn.nhan.platform.text.Dates;
import vn.nhan.support.request.RequestRef;

/** Reads what requests ask of an expert: from where they come, and which records are the same firm. */
@ApplicationScoped
class SoughtReader {

    /** Every record of the firm that a business belongs to, with the sector of the business itself. */
    private static final String FIRMS = "select b.id as business, o.id, o.tax_code, b.sector from business b"
            + " join business o on o.id = b.id or o.firm_id is not null and o.firm_id = b.firm_id where b.id in (:ids)";

    private static final String UNITS = "select b.id, a.unit_id from business b join address a"
            + " on a.tenant_id = b.tenant_id and a.id = b.address_id where b.id in (:ids) and a.unit_id is not null";

    private static final String REFUSED = "select request_id, expert_id from match_offer where request_id in (:ids)"
            + " and state in ('declined', 'lapsed', 'passed', 'withdrawn', 'accepted')";

    private final BusinessPlace places;

    SoughtReader(BusinessPlace places) {
        this.places = places;
    }

    Uni<Sought> read(Mutiny.Session session, RequestRef request) {
        return read(session, List.of(request)).map(all -> all.get(0));
    }

    /** In their order. */
    Uni<List<Sought>> read(Mutiny.Session session, List<RequestRef> requests) {
        if (requests.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var businesses =
                requests.stream().map(RequestRef::businessId).distinct().toList();
        var ids = requests.stream().map(RequestRef::id).toList();
        return firms(session, businesses)
                .chain(firms -> places(session, businesses)
                        .chain(places -> refused(session, ids)
                                .map(refused -> requests.stream()
                                        .map(request -> sought(
                                                request,
                                                firms.getOrDefault(request.businessId(), NONE),
                                                places.getOrDefault(request.businessId(), NOWHERE),
                                                refused.getOrDefault(request.id(), Set.of())))
                                        .toList())));
    }

    private static final Sought.Firm NONE = new Sought.Firm(Set.of(), Set.of(), null);

    private record Place(@Nullable UUID unit, @Nullable AddressView address) {}

    private static final Place NOWHERE = new Place(null, null);

    private Uni<Map<UUID, Place>> places(Mutiny.Session session, List<UUID> businesses) {
        return places.of(session, businesses)
                .chain(addresses -> session.createNativeQuery(UNITS, Object[].class)
                        .setParameter("ids", businesses)
                        .getResultList()
                        .map(rows -> {
                            var found = new HashMap<UUID, Place>();
                            addresses.forEach((business, address) -> found.put(business, new Place(null, address)));
                            rows.forEach(row ->
                                    found.put((UUID) row[0], new Place((UUID) row[1], addresses.get((UUID) row[0]))));
                            return found;
                        }));
    }

    private static Sought sought(RequestRef request, Sought.Firm firm, Place place, Set<UUID> refused) {
        return new Sought(
                request.id(),
                request.need(),
                request.languages(),
                firm,
                new Sought.Spot(request.remoteIsFine(), place.unit(), point(place.address())),
                request.programmeId(),
                refused,
                Dates.dayOf(request.submittedAt()));
    }

    private static @Nullable GeoPoint point(@Nullable AddressView address) {
        return address == null || address.latitude() == null || address.longitude() == null
                ? null
                : new GeoPoint(address.latitude(), address.longitude());
    }

    private static Uni<Map<UUID, Sought.Firm>> firms(Mutiny.Session session, List<UUID> businesses) {
        return session.createNativeQuery(FIRMS, Object[].class)
                .setParameter("ids", businesses)
                .getResultList()
                .map(SoughtReader::byBusiness);
    }

    private static Map<UUID, Sought.Firm> byBusiness(List<Object[]> rows) {
        var firms = new HashMap<UUID, Sought.Firm>();
        rows.stream().collect(Collectors.groupingBy(row -> (UUID) row[0])).forEach((business, records) -> {
            var codes = new HashSet<String>();
            var ids = new HashSet<UUID>();
            for (var row : records) {
                ids.add((UUID) row[1]);
                if (row[2] != null) {
                    codes.add((String) row[2]);
                }
            }
            firms.put(business, new Sought.Firm(ids, codes, (String) records.get(0)[3]));
        });
        return firms;
    }

    private static Uni<Map<UUID, Set<UUID>>> refused(Mutiny.Session session, List<UUID> requests) {
        return session.createNativeQuery(REFUSED, Object[].class)
                .setParameter("ids", new ArrayList<>(requests))
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet()))));
    }
}
