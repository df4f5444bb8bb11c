package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.platform.text.Dates;

/**
 * Certificates of goods: stars and marks that hold, and of the papers on file those that are good today. Papers are private:
 * they are read only where the marketplace says that it demands some.
 */
@ApplicationScoped
class GoodsPapers {

    private static final String SAFETY = "safety-certificate";

    private static final String ON_FILE =
            "select kind, object_key, sha256, valid_to from product_document where product_id = :product and removed_at is"
                    + " null and media_type = 'image/jpeg' and kind in ('safety-certificate', 'self-declaration',"
                    + " 'test-result', 'licence') and (valid_to is null or valid_to >= :today) order by valid_to desc nulls"
                    + " last, id desc";

    private final Clock clock;

    GoodsPapers(Clock clock) {
        this.clock = clock;
    }

    Uni<List<Desired.Paper>> of(Mutiny.Session session, Goods goods, Optional<CategoryRules> rules) {
        var now = clock.instant();
        var marks = marks(goods, now);
        var demanded =
                rules.map(known -> known.limit(CategoryRules.PAPERS_MIN, 0)).orElse(0L);
        return demanded == 0
                ? Uni.createFrom().item(marks)
                : session.createNativeQuery(ON_FILE, Object[].class)
                        .setParameter("product", goods.productId())
                        .setParameter("today", Dates.dayOf(now))
                        .getResultList()
                        .map(rows -> Stream.concat(
                                        marks.stream(), rows.stream().map(row -> paper(row, goods.attributes())))
                                .toList());
    }

    private static List<Desired.Paper> marks(Goods goods, Instant now) {
        return goods.marks().stream()
                .filter(mark -> mark.holdsAt(now))
                .map(mark -> new Desired.Paper(mark.kind(), "", Optional.ofNullable(lastDay(mark.until()))))
                .toList();
    }

    private static @Nullable LocalDate lastDay(@Nullable Instant until) {
        return until == null ? null : Dates.dayOf(until.minusMillis(1));
    }

    /** Of the number and date of the safety certificate, goods tell themselves. */
    private static Desired.Paper paper(Object[] row, Map<String, String> said) {
        var kind = (String) row[0];
        return new Desired.Paper(
                kind,
                kind.equals(SAFETY) ? said.getOrDefault(SAFETY, "") : "",
                Optional.ofNullable((LocalDate) row[3]),
                Optional.of(new Desired.Picture(
                        (String) row[2], "image/jpeg", 0, 0, 0, PictureBytes.paper((String) row[1]))));
    }
}
