package vn.nhan.catalog.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.Offers;
import vn.nhan.catalog.category.Categories;
import vn.nhan.catalog.category.CategoryTree;
import vn.nhan.platform.text.Dates;

/** Judges an offer by the rules in force, and keeps what it scores for lists. */
@ApplicationScoped
class Appraisals {

    private final Offers offers;
    private final Categories categories;
    private final RuleBooks books;
    private final PhotoPrints photos;
    private final TextPrints texts;
    private final Likenesses likenesses;
    private final MarketPrices prices;
    private final ObjectMapper json;
    private final Clock clock;

    Appraisals(
            Offers offers,
            Categories categories,
            RuleBooks books,
            PhotoPrints photos,
            TextPrints texts,
            Likenesses likenesses,
            MarketPrices prices,
            ObjectMapper json,
            Clock clock) {
        this.offers = offers;
        this.categories = categories;
        this.books = books;
        this.photos = photos;
        this.texts = texts;
        this.likenesses = likenesses;
        this.prices = prices;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param scores one a language
     * @param lookAgainOn when they may change by themselves
     */
    record Appraisal(Goods goods, List<Score> scores, LocalDate lookAgainOn) {}

    /** What the offer scores today. Only reads: resemblances are those that were found last. */
    Uni<Appraisal> look(Mutiny.Session session, UUID productId) {
        return goods(session, productId)
                .chain(goods -> likenesses.of(session, productId).chain(alike -> judge(session, goods, alike)));
    }

    /** Looks for resemblances again, and keeps what the offer scores. */
    Uni<Appraisal> renew(Mutiny.Session session, UUID productId) {
        return goods(session, productId)
                .chain(goods -> alike(session, goods).chain(alike -> judge(session, goods, alike)))
                .call(appraisal -> keep(session, appraisal));
    }

    private Uni<Goods> goods(Mutiny.Session session, UUID productId) {
        return offers.of(session, productId)
                .chain(offer -> categories.tree(session).map(tree -> goods(offer, tree)));
    }

    private Goods goods(OfferedProduct offer, CategoryTree tree) {
        var category = offer.product().category();
        return new Goods(
                offer, tree.path(category).stream().map(step -> step.code()).toList(), tree.asked(category, today()));
    }

    private Uni<List<Likeness>> alike(Mutiny.Session session, Goods goods) {
        return photos.renew(session, goods.offer())
                .chain(pictures -> texts.renew(session, goods, ListingLanguage.VI)
                        .chain(vietnamese -> texts.renew(session, goods, ListingLanguage.EN)
                                .map(english -> Stream.of(pictures, vietnamese, english)
                                        .flatMap(List::stream)
                                        .toList())))
                .chain(twins -> likenesses.settle(session, goods.offer().product(), twins));
    }

    private Uni<Appraisal> judge(Mutiny.Session session, Goods goods, List<Likeness> alike) {
        var today = today();
        return books.current(session)
                .chain(book -> prices.of(session, goods.offer().product().category())
                        .map((@Nullable MarketPrice market) -> new Appraisal(
                                goods,
                                book.judge(goods, new Surroundings(alike, market), today),
                                NextLook.after(today, goods, book.recentDays()))));
    }

    private Uni<Void> keep(Mutiny.Session session, Appraisal appraisal) {
        var facts = appraisal.goods().offer().product();
        return session.createNativeQuery("insert into listing_quality (tenant_id, product_id, language, score,"
                        + " dimensions, findings, rules_version, computed_at, look_again_on)"
                        + " select cast(:tenant as smallint), cast(:product as uuid), s.language, s.points,"
                        + " s.dimensions, s.findings, s.\"rulesVersion\", cast(:now as timestamptz), cast(:next as date)"
                        + " from jsonb_to_recordset(cast(cast(:scores as text) as jsonb)) s (language text, points int,"
                        + " \"rulesVersion\" int, dimensions jsonb, findings jsonb)"
                        + " on conflict (tenant_id, product_id, language) do update set score = excluded.score,"
                        + " dimensions = excluded.dimensions, findings = excluded.findings,"
                        + " rules_version = excluded.rules_version, computed_at = excluded.computed_at,"
                        + " look_again_on = excluded.look_again_on")
                .setParameter("tenant", facts.tenant().value())
                .setParameter("product", facts.id())
                .setParameter("now", clock.instant())
                .setParameter("next", appraisal.lookAgainOn())
                .setParameter("scores", written(appraisal.scores()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private String written(List<Score> scores) {
        try {
            return json.writeValueAsString(scores.stream()
                    .map(score -> Map.of(
                            "language", score.language(),
                            "points", score.points(),
                            "rulesVersion", score.rulesVersion(),
                            "dimensions", score.dimensions(),
                            "findings", score.findings()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
