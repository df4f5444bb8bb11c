package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads the criteria that the country rates by. */
@ApplicationScoped
class Schemes {

    Uni<SchemeBook> book(Mutiny.Session session) {
        return rows(
                        session,
                        "select code, max_a, max_b, max_c, valid_months, valid_from, valid_to from ocop_scheme"
                                + " order by valid_from")
                .chain(schemes -> rows(session, "select scheme, total, stars from ocop_threshold")
                        .chain(thresholds -> rows(
                                        session,
                                        "select scheme, code, name, name_en from ocop_group order by scheme, position")
                                .chain(groups -> rows(
                                                session, "select scheme, code from ocop_product_set order by code")
                                        .chain(sets -> issuing(session)
                                                .map(issuing -> new SchemeBook(
                                                        schemes.stream()
                                                                .map(row -> scheme(row, thresholds, groups, sets))
                                                                .toList(),
                                                        issuing))))));
    }

    private static Uni<List<SchemeBook.Issuing>> issuing(Mutiny.Session session) {
        return rows(session, "select stars, level, valid_from, valid_to from ocop_issuer order by stars, valid_from")
                .map(rows -> rows.stream()
                        .map(row -> new SchemeBook.Issuing(
                                (Integer) row[0], IssuerLevel.of((String) row[1]), day(row[2]), end(row[3])))
                        .toList());
    }

    private static Uni<List<Object[]>> rows(Mutiny.Session session, String sql) {
        return session.createNativeQuery(sql, Object[].class).getResultList();
    }

    private static Scheme scheme(Object[] row, List<Object[]> thresholds, List<Object[]> groups, List<Object[]> sets) {
        var stars = new TreeMap<BigDecimal, Integer>();
        of(row[0], thresholds).forEach(one -> stars.put((BigDecimal) one[1], (Integer) one[2]));
        return new Scheme(
                (String) row[0],
                new Score((BigDecimal) row[1], (BigDecimal) row[2], (BigDecimal) row[3]),
                stars,
                of(row[0], groups).stream()
                        .map(one -> new Scheme.Group((String) one[1], (String) one[2], (String) one[3]))
                        .toList(),
                of(row[0], sets).stream().map(one -> (String) one[1]).toList(),
                (Integer) row[4],
                day(row[5]),
                end(row[6]));
    }

    private static List<Object[]> of(Object scheme, List<Object[]> rows) {
        return rows.stream().filter(row -> row[0].equals(scheme)).toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static @Nullable LocalDate end(@Nullable Object column) {
        return column == null ? null : day(column);
    }
}
