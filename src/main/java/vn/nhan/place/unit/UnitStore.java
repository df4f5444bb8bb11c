package vn.nhan.place.unit;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Vietnamese;

/** Writes a list's changes, a thousand rows a statement. */
@ApplicationScoped
class UnitStore {

    private static final int BATCH = 1_000;

    private static final String SUPERSEDE = "update %s set superseded_at = :at where superseded_at is null and id in"
            + " (select cast(x as uuid) from jsonb_array_elements_text(cast(cast(:rows as text) as jsonb)) x)";

    private static final String UNITS = "insert into admin_unit (id, code, level, type, full_name, folded, folded_name,"
            + " accented, accented_name, parent_code, province_code, valid_from, valid_to, decree, recorded_at)"
            + " select id, code, level, type, full_name, folded, folded_name, accented, accented_name, parent_code,"
            + " province_code, valid_from, valid_to, decree, cast(:at as timestamptz)"
            + " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, code text, level text, type text,"
            + " full_name text, folded text, folded_name text, accented text, accented_name text, parent_code text,"
            + " province_code text, valid_from date, valid_to date, decree text)";

    private static final String LINEAGES =
            "insert into unit_lineage (id, old_unit_id, new_unit_id, kind, share, valid_on,"
                    + " decree, recorded_at)"
                    + " select id, old_unit_id, new_unit_id, kind, share, valid_on, decree, cast(:at as timestamptz)"
                    + " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, old_unit_id uuid,"
                    + " new_unit_id uuid, kind text, share numeric, valid_on date, decree text)";

    private final UnitJson json;

    UnitStore(UnitJson json) {
        this.json = json;
    }

    /** @param at the moment from which on this is believed */
    Uni<Void> write(Mutiny.Session session, UnitChanges changes, Instant at) {
        return inBatches(session, SUPERSEDE.formatted("admin_unit"), changes.supersededUnits(), at)
                .chain(() -> inBatches(
                        session,
                        UNITS,
                        changes.units().stream().map(UnitStore::row).toList(),
                        at))
                .chain(() -> inBatches(session, SUPERSEDE.formatted("unit_lineage"), changes.supersededLineages(), at))
                .chain(() -> inBatches(
                        session,
                        LINEAGES,
                        changes.lineages().stream().map(UnitStore::row).toList(),
                        at));
    }

    private Uni<Void> inBatches(Mutiny.Session session, String sql, List<?> rows, Instant at) {
        return Multi.createFrom()
                .iterable(IntStream.range(0, (rows.size() + BATCH - 1) / BATCH)
                        .boxed()
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(batch -> session.createNativeQuery(sql)
                        .setParameter(
                                "rows",
                                json.write(rows.subList(batch * BATCH, Math.min(rows.size(), (batch + 1) * BATCH))))
                        .setParameter("at", at)
                        .executeUpdate())
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** Its names become those of the columns. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record UnitRow(
            UUID id,
            String code,
            String level,
            String type,
            String fullName,
            String folded,
            String foldedName,
            String accented,
            String accentedName,
            @Nullable String parentCode,
            String provinceCode,
            String validFrom,
            @Nullable String validTo,
            String decree) {}

    private static UnitRow row(AdminUnit unit) {
        return new UnitRow(
                unit.id(),
                unit.code(),
                unit.level().key(),
                unit.type(),
                unit.fullName(),
                Vietnamese.fold(unit.fullName()),
                Vietnamese.fold(unit.ownName()),
                ToneKey.of(unit.fullName()),
                ToneKey.of(unit.ownName()),
                unit.parentCode(),
                unit.provinceCode(),
                unit.validFrom().toString(),
                unit.validTo() == null ? null : unit.validTo().toString(),
                unit.decree());
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record LineageRow(
            UUID id,
            UUID oldUnitId,
            UUID newUnitId,
            String kind,
            @Nullable String share,
            String validOn,
            String decree) {}

    private static LineageRow row(Lineage lineage) {
        return new LineageRow(
                lineage.id(),
                lineage.oldUnitId(),
                lineage.newUnitId(),
                lineage.kind().name().toLowerCase(Locale.ROOT),
                lineage.share() == null ? null : lineage.share().toPlainString(),
                lineage.on().toString(),
                lineage.decree());
    }
}
