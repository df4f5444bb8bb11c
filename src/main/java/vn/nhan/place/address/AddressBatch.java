package vn.nhan.place.address;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.unit.Communes;
import vn.nhan.place.unit.PlacedUnit;
import vn.nhan.platform.tenancy.TenantId;

/** Many addresses at once, for imports: a few statements however many there are. Works in the caller's transaction. */
@ApplicationScoped
public class AddressBatch {

    private final Communes communes;
    private final HomeProvince home;
    private final ObjectMapper json;
    private final Clock clock;

    AddressBatch(Communes communes, HomeProvince home, ObjectMapper json, Clock clock) {
        this.communes = communes;
        this.home = home;
        this.json = json;
        this.clock = clock;
    }

    /** A commune as typed, and by its code where one was given. */
    public record Named(String text, @Nullable String code) {}

    /** An address that has its id already. */
    public record Entered(
            UUID id, AddressEntry entry, @Nullable UUID unit) {}

    private record Row(
            UUID id,
            @Nullable UUID unit,
            String commune,
            @Nullable String hamlet,
            @Nullable String house,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String plus,
            LocalDate day,
            @Nullable UUID by,
            UUID stay) {

        static Row of(Entered address) {
            var entry = address.entry();
            var point = entry.point();
            return new Row(
                    address.id(),
                    address.unit(),
                    entry.commune().strip(),
                    entry.hamlet(),
                    entry.houseLine(),
                    point == null ? null : point.latitude(),
                    point == null ? null : point.longitude(),
                    point == null ? null : point.plusCode(),
                    entry.on(),
                    entry.by(),
                    UuidCreator.getTimeOrderedEpoch());
        }
    }

    /** The unit of each commune for which the official list leaves no doubt; the others are left out. */
    public Uni<Map<Named, UUID>> units(Mutiny.Session session, TenantId owner, Collection<Named> named, LocalDate day) {
        var codes = named.stream().map(Named::code).filter(Objects::nonNull).collect(Collectors.toSet());
        var texts = named.stream().map(Named::text).collect(Collectors.toSet());
        return communes.withCodes(session, codes, day)
                .chain(byCode -> communes.namedAll(
                                session, texts, home.codeOf(owner).orElse(null), day)
                        .map(byName -> matched(named, byCode, byName)));
    }

    private static Map<Named, UUID> matched(
            Collection<Named> named, List<PlacedUnit> byCode, Map<String, List<PlacedUnit>> byName) {
        var units = new HashMap<Named, UUID>();
        for (var one : named) {
            var found = one.code() == null
                    ? byName.getOrDefault(one.text(), List.of())
                    : byCode.stream()
                            .filter(place -> place.unit().code().equals(one.code()))
                            .toList();
            if (found.size() == 1) {
                units.put(one, found.get(0).unit().id());
            }
        }
        return units;
    }

    public Uni<Void> enter(Mutiny.Session session, TenantId owner, List<Entered> addresses) {
        if (addresses.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = written(addresses.stream().map(Row::of).toList());
        return session.createNativeQuery(
                        "insert into address (tenant_id, id, unit_id, commune_text, hamlet, house_line,"
                                + " latitude, longitude, plus_code, entered_on, entered_by, created_at, version)"
                                + " select :tenant, r.id, r.unit, r.commune, r.hamlet, r.house, r.latitude, r.longitude, r.plus,"
                                + " r.day, r.by, cast(:at as timestamptz), 0 from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))"
                                + " as r(id uuid, unit uuid, commune text, hamlet text, house text, latitude double precision,"
                                + " longitude double precision, plus text, day date, by uuid)")
                .setParameter("tenant", owner.value())
                .setParameter("at", clock.instant())
                .setParameter("rows", rows)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                "insert into address_unit (tenant_id, id, address_id, unit_id, since,"
                                        + " because, recorded_at, recorded_by) select :tenant, r.stay, r.id, r.unit, r.day,"
                                        + " 'entered', cast(:at as timestamptz), r.by"
                                        + " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))"
                                        + " as r(id uuid, unit uuid, day date, by uuid, stay uuid) where r.unit is not null")
                        .setParameter("tenant", owner.value())
                        .setParameter("at", clock.instant())
                        .setParameter("rows", rows)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Takes back addresses that an import entered and nothing stands at any more; gives those that are gone */
    public Uni<List<UUID>> remove(Mutiny.Session session, Collection<UUID> ids) {
        return session.createNativeQuery("delete from address_unit where address_id in (:ids)")
                .setParameter("ids", ids)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                "delete from address where id in (:ids) returning id", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    private String written(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("addresses", e);
        }
    }
}
