package vn.nhan.catalog.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The rules in force: the newest version whose rules this program knows. Kept until there is another. */
@ApplicationScoped
class RuleBooks {

    /** @param newest version of the table when it was read */
    private record Known(int newest, RuleBook book) {}

    private volatile @Nullable Known known;

    Uni<RuleBook> current(Mutiny.Session session) {
        return session.createNativeQuery("select max(version) from quality_rule", Integer.class)
                .getSingleResult()
                .chain(newest -> {
                    var kept = known;
                    return kept != null && kept.newest() == newest
                            ? Uni.createFrom().item(kept.book())
                            : read(session).invoke(book -> known = new Known(newest, book));
                });
    }

    private static Uni<RuleBook> read(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select version, language, rule, points, low, high from quality_rule", Object[].class)
                .getResultList()
                .map(rows -> newest(rows.stream().map(RuleBooks::weight).toList()));
    }

    private static RuleBook newest(List<RuleBook.Weight> weights) {
        return weights.stream().collect(Collectors.groupingBy(RuleBook.Weight::version)).entrySet().stream()
                .filter(version -> RuleBook.isOf(version.getValue()))
                .max(Comparator.comparingInt(version -> version.getKey()))
                .map(version -> new RuleBook(version.getKey(), version.getValue()))
                .orElseThrow(() -> new IllegalStateException("no version of quality_rule is known"));
    }

    private static RuleBook.Weight weight(Object[] row) {
        return new RuleBook.Weight(
                (Integer) row[0],
                ListingLanguage.of((String) row[1]),
                (String) row[2],
                (Integer) row[3],
                new Inspection.Bounds((BigDecimal) row[4], (BigDecimal) row[5]));
    }
}
