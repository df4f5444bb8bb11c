package vn.nhan.place.unit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads of units that need no transaction: they are nobody's own, and the picker asks at every key that is pressed. */
@ApplicationScoped
class UnitQueries {

    private static final String PRESENT = "%s.superseded_at is null";
    private static final String VALID = "u.valid_from <= $1 and (u.valid_to is null or u.valid_to >= $1)";

    /** Written so with its accents, beginning so, beginning so but for the accents, words in order, words anywhere. */
    private static final String RANK = "case when u.accented = $3 or u.accented_name = $3 then 0"
            + " when starts_with(u.accented_name, $3) or starts_with(u.accented, $3) then 1"
            + " when u.folded_name = $4 or u.folded = $4 then 2"
            + " when starts_with(u.folded_name, $4) or starts_with(u.folded, $4) then 3"
            + " when strpos(' ' || u.folded, ' ' || $4) > 0 then 4 else 5 end";

    static final String STATE =
            "select coalesce(cast(max(applied_at) as text), '') || count(*) from unit_import where applied_at is not null";

    private final Pool pool;
    private final UnitJson json;

    UnitQueries(Pool pool, UnitJson json) {
        this.pool = pool;
        this.json = json;
    }

    Uni<List<PlacedUnit>> search(CommuneSearch asked) {
        var values = new ArrayList<Object>();
        values.add(asked.day());
        values.add(asked.province());
        values.add(asked.accented());
        values.add(asked.folded());
        var sql = new StringBuilder("select u.*, " + RANK + " as rank from admin_unit u where " + UnitSql.BELIEVED
                + " and u.level = 'commune' and " + VALID + " and ($2::text is null or u.province_code = $2)");
        for (var word : asked.words()) {
            values.add("%" + word + "%");
            sql.append(" and u.folded like $").append(values.size());
        }
        sql.append(" order by rank, length(u.folded_name), u.folded_name, u.code limit ")
                .append(asked.limit());
        return placed(
                UnitSql.placed(sql.toString(), "$1::date", PRESENT)
                        + " order by u.rank, length(u.folded_name), u.folded_name, u.code",
                Tuple.from(values));
    }

    /** The commune of a code on a day; as it was believed at a moment of the past, or at present without one. */
    Uni<Optional<PlacedUnit>> commune(String code, LocalDate day, Optional<Instant> believedAt) {
        var units = "select u.* from admin_unit u where u.level = 'commune' and u.code = $2 and " + VALID + " and ";
        if (believedAt.isEmpty()) {
            return placed(UnitSql.placed(units + UnitSql.BELIEVED, "$1::date", PRESENT), Tuple.of(day, code))
                    .map(found -> found.stream().findFirst());
        }
        var then = "%1$s.recorded_at <= $3 and (%1$s.superseded_at is null or %1$s.superseded_at > $3)";
        var moment = believedAt.get().atOffset(ZoneOffset.UTC);
        return placed(UnitSql.placed(units + then.formatted("u"), "$1::date", then), Tuple.of(day, code, moment))
                .map(found -> found.stream().findFirst());
    }

    Uni<List<AdminUnit>> provinces(LocalDate day) {
        return pool.preparedQuery("select (" + UnitSql.json("u") + ")::text from admin_unit u where " + UnitSql.BELIEVED
                        + " and u.level = 'province' and " + VALID + " order by u.code")
                .execute(Tuple.of(day))
                .map(rows -> json.readAll(texts(rows), AdminUnit.class));
    }

    /** Everything that is believed at present. */
    Uni<Known> known() {
        return text(STATE)
                .chain(state -> all("select (" + UnitSql.json("u") + ")::text from admin_unit u where "
                                + UnitSql.BELIEVED)
                        .chain(units -> all(Communes.LineageSql.SELECT + " where l.superseded_at is null")
                                .map(lineages -> new Known(
                                        json.readAll(units, AdminUnit.class),
                                        json.readAll(lineages, Lineage.class),
                                        state))));
    }

    private Uni<List<PlacedUnit>> placed(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).map(rows -> json.readAll(texts(rows), PlacedUnit.class));
    }

    private Uni<String> text(String sql) {
        return all(sql).map(rows -> rows.get(0));
    }

    private Uni<List<String>> all(String sql) {
        return pool.query(sql).execute().map(UnitQueries::texts);
    }

    private static List<String> texts(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString(0))
                .toList();
    }
}
