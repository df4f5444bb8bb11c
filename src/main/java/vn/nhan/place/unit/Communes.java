package vn.nhan.place.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Vietnamese;

/** Communes and what became of them, within a transaction. */
@ApplicationScoped
public class Communes {

    private static final String COMMUNES = "select u.* from admin_unit u where u.superseded_at is null"
            + " and u.level = 'commune' and u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)";
    private static final String PRESENT = "%s.superseded_at is null";

    private static final String IN_PROVINCE =
            " and (cast(:province as text) is null or u.province_code = cast(:province as text)"
                    + " or u.province_code in (select n.code from admin_unit o join unit_lineage l on l.old_unit_id = o.id"
                    + " join admin_unit n on n.id = l.new_unit_id where o.code = cast(:province as text)"
                    + " and o.valid_to < :day and o.superseded_at is null and n.superseded_at is null"
                    + " and l.superseded_at is null))";

    private final UnitJson json;

    Communes(UnitJson json) {
        this.json = json;
    }

    /** The commune that has this code on that day. */
    public Uni<Optional<PlacedUnit>> withCode(Mutiny.Session session, String code, LocalDate day) {
        return session.createNativeQuery(
                        UnitSql.placed(COMMUNES + " and u.code = :code", "cast(:day as date)", PRESENT), String.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> json.readAll(rows, PlacedUnit.class).stream().findFirst());
    }

    /**
     * The communes that a typed name may mean: those that are written so, or where there is none, those that are written
     * so but for the accents.
     *
     * @param province code of the province to look in, or null for the whole country; a province that was merged away
     *     stands for the one that it became part of
     */
    public Uni<List<PlacedUnit>> named(Mutiny.Session session, String typed, @Nullable String province, LocalDate day) {
        var folded = Vietnamese.fold(typed);
        if (folded.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var named = COMMUNES + " and (u.folded = :folded or u.folded_name = :folded)" + IN_PROVINCE;
        return session.createNativeQuery(
                        UnitSql.placed(named, "cast(:day as date)", PRESENT) + " order by u.code", String.class)
                .setParameter("folded", folded)
                .setParameter("province", province)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> closest(json.readAll(rows, PlacedUnit.class), typed));
    }

    /** As {@link #named}, for many names at once; a name that is none is left out. */
    public Uni<Map<String, List<PlacedUnit>>> namedAll(
            Mutiny.Session session, Collection<String> typed, @Nullable String province, LocalDate day) {
        var folded = typed.stream()
                .map(Vietnamese::fold)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (folded.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var named = COMMUNES + " and (u.folded in (:folded) or u.folded_name in (:folded))" + IN_PROVINCE;
        return session.createNativeQuery(
                        UnitSql.placed(named, "cast(:day as date)", PRESENT) + " order by u.code", String.class)
                .setParameter("folded", folded)
                .setParameter("province", province)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> fitting(json.readAll(rows, PlacedUnit.class), typed));
    }

    private static Map<String, List<PlacedUnit>> fitting(List<PlacedUnit> found, Collection<String> typed) {
        var byName = new HashMap<String, List<PlacedUnit>>();
        for (var place : found) {
            for (var name : Set.of(
                    Vietnamese.fold(place.unit().fullName()),
                    Vietnamese.fold(place.unit().ownName()))) {
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(place);
            }
        }
        return typed.stream()
                .distinct()
                .filter(name -> byName.containsKey(Vietnamese.fold(name)))
                .collect(Collectors.toMap(
                        name -> name, name -> closest(byName.getOrDefault(Vietnamese.fold(name), List.of()), name)));
    }

    /** The communes that have these codes on that day. */
    public Uni<List<PlacedUnit>> withCodes(Mutiny.Session session, Collection<String> codes, LocalDate day) {
        if (codes.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createNativeQuery(
                        UnitSql.placed(COMMUNES + " and u.code in (:codes)", "cast(:day as date)", PRESENT),
                        String.class)
                .setParameter("codes", codes)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> json.readAll(rows, PlacedUnit.class));
    }

    private static List<PlacedUnit> closest(List<PlacedUnit> found, String typed) {
        var exact = found.stream()
                .filter(place -> ToneKey.same(place.unit().fullName(), typed)
                        || ToneKey.same(place.unit().ownName(), typed))
                .toList();
        return exact.isEmpty() ? found : exact;
    }

    /** Units by id, with what was above them on that day or on their last. */
    public Uni<List<PlacedUnit>> withIds(Mutiny.Session session, Collection<UUID> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createNativeQuery(
                        UnitSql.placed(
                                "select u.* from admin_unit u where u.superseded_at is null and u.id in (:ids)",
                                "cast(:day as date)",
                                PRESENT),
                        String.class)
                .setParameter("ids", ids)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> json.readAll(rows, PlacedUnit.class));
    }

    /** What became of these units, up to that day. */
    public Uni<List<Lineage>> lineageOf(Mutiny.Session session, Collection<UUID> oldUnits, LocalDate day) {
        if (oldUnits.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createNativeQuery(
                        LineageSql.SELECT
                                + " where l.superseded_at is null and l.old_unit_id in (:units) and l.valid_on <= :day",
                        String.class)
                .setParameter("units", oldUnits)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> json.readAll(rows, Lineage.class));
    }

    /** {@link Lineage} as JSON. */
    static final class LineageSql {
        static final String SELECT =
                "select cast(json_build_object('id', l.id, 'oldUnitId', l.old_unit_id, 'newUnitId', l.new_unit_id,"
                        + " 'kind', upper(l.kind), 'share', l.share, 'on', l.valid_on, 'decree', l.decree) as text)"
                        + " from unit_lineage l";

        private LineageSql() {}
    }
}
