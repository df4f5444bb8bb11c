package vn.nhan.catalog.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.ProductFacts;

/** Keeps the prints of descriptions, and finds those that say nearly the same in the same words. */
@ApplicationScoped
class TextPrints {

    /** Hundredths of words in common from which two texts are worth noting; what counts is in the rules. */
    static final int NOTED = 60;

    private static final int BANDS_LOOKED_AT = 1_000;
    private static final int TEXTS_COMPARED = 20;

    private final Clock clock;

    TextPrints(Clock clock) {
        this.clock = clock;
    }

    private record Print(List<Long> bands, Instant writtenAt) {}

    private record Candidate(UUID product, UUID business, Instant writtenAt, String text) {}

    /** A description as it is now; without bands where it is too short to be anybody's. */
    private record Said(ProductFacts facts, ListingLanguage language, String text, List<Long> bands) {

        static Said of(Goods goods, ListingLanguage language) {
            var description = goods.description(language);
            var text = description == null ? "" : description;
            return new Said(goods.offer().product(), language, text, TextPrint.bands(text, language));
        }
    }

    /** Brings the print of a description in step with it, and compares it with those that share a band. */
    Uni<List<Twin>> renew(Mutiny.Session session, Goods goods, ListingLanguage language) {
        var said = Said.of(goods, language);
        return print(session, said)
                .chain((@Nullable Print old) -> keep(session, said, old))
                .chain(since -> said.bands().isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : candidates(session, said)
                                .map(candidates -> candidates.stream()
                                        .map(other -> twin(said, since, other))
                                        .filter(twin -> twin.measure() >= NOTED)
                                        .toList()));
    }

    private static Twin twin(Said said, Instant since, Candidate other) {
        return new Twin(
                Likeness.Kind.text(said.language()),
                said.facts().id(),
                since,
                new Twin.Other(other.product(), null, other.writtenAt()),
                TextPrint.alike(said.text(), other.text()),
                other.business().equals(said.facts().businessId()));
    }

    private static Uni<@Nullable Print> print(Mutiny.Session session, Said said) {
        return session.createNativeQuery(
                        "select array_to_string(bands, ','), written_at from text_print"
                                + " where product_id = :product and language = :language",
                        Object[].class)
                .setParameter("product", said.facts().id())
                .setParameter("language", said.language().key())
                .getSingleResultOrNull()
                .map(row -> row == null ? null : new Print(longs((String) row[0]), instant(row[1])));
    }

    /** Answers since when the product says about this: a text of which half the bands stay is the same, mended. */
    private Uni<Instant> keep(Mutiny.Session session, Said said, @Nullable Print old) {
        var bands = said.bands();
        if (old == null && bands.isEmpty() || old != null && old.bands().equals(bands)) {
            return Uni.createFrom().item(old == null ? clock.instant() : old.writtenAt());
        }
        var writtenAt = old != null && isTheSameMended(old, bands) ? old.writtenAt() : clock.instant();
        return forget(session, said, old)
                .chain(() -> bands.isEmpty() ? drop(session, said) : write(session, said, writtenAt))
                .replaceWith(writtenAt);
    }

    private static boolean isTheSameMended(Print old, List<Long> bands) {
        return old.bands().stream().filter(bands::contains).count() * 2 >= bands.size();
    }

    private static Uni<Integer> forget(Mutiny.Session session, Said said, @Nullable Print old) {
        return old == null
                ? Uni.createFrom().item(0)
                : session.createNativeQuery("delete from text_band where product_id = :product"
                                + " and band = any (cast(cast(:bands as text) as bigint[]))")
                        .setParameter("product", said.facts().id())
                        .setParameter("bands", SqlArrays.of(old.bands()))
                        .executeUpdate();
    }

    private static Uni<Integer> drop(Mutiny.Session session, Said said) {
        return session.createNativeQuery("delete from text_print where product_id = :product and language = :language")
                .setParameter("product", said.facts().id())
                .setParameter("language", said.language().key())
                .executeUpdate();
    }

    private static Uni<Integer> write(Mutiny.Session session, Said said, Instant at) {
        return session.createNativeQuery("insert into text_band (tenant_id, band, product_id)"
                        + " select cast(:tenant as smallint), b, cast(:product as uuid)"
                        + " from unnest(cast(cast(:bands as text) as bigint[])) b on conflict do nothing")
                .setParameter("tenant", said.facts().tenant().value())
                .setParameter("product", said.facts().id())
                .setParameter("bands", SqlArrays.of(said.bands()))
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                "insert into text_print (tenant_id, product_id, language, bands, written_at)"
                                        + " values (:tenant, :product, :language,"
                                        + " cast(cast(:bands as text) as bigint[]), :at)"
                                        + " on conflict (tenant_id, product_id, language)"
                                        + " do update set bands = excluded.bands, written_at = excluded.written_at")
                        .setParameter("tenant", said.facts().tenant().value())
                        .setParameter("product", said.facts().id())
                        .setParameter("language", said.language().key())
                        .setParameter("bands", SqlArrays.of(said.bands()))
                        .setParameter("at", at)
                        .executeUpdate());
    }

    /** Those that share most bands; a phrase that thousands use costs no more than one of twenty. */
    private static Uni<List<Candidate>> candidates(Mutiny.Session session, Said said) {
        return session.createNativeQuery(
                        "select t.product_id, p.business_id, t.written_at,"
                                + " case t.language when 'vi' then p.description else p.description_en end"
                                + " from (select product_id from (select product_id from text_band"
                                + " where band = any (cast(cast(:bands as text) as bigint[]))"
                                + " and product_id <> :product limit " + BANDS_LOOKED_AT + ") shared"
                                + " group by product_id order by count(*) desc, product_id limit " + TEXTS_COMPARED
                                + ") hit join text_print t on t.product_id = hit.product_id and t.language = :language"
                                + " join product p on p.tenant_id = t.tenant_id and p.id = t.product_id",
                        Object[].class)
                .setParameter("bands", SqlArrays.of(said.bands()))
                .setParameter("product", said.facts().id())
                .setParameter("language", said.language().key())
                .getResultList()
                .map(rows -> rows.stream()
                        .filter(row -> row[3] != null)
                        .map(row -> new Candidate((UUID) row[0], (UUID) row[1], instant(row[2]), (String) row[3]))
                        .toList());
    }

    private static List<Long> longs(String joined) {
        return Arrays.stream(joined.split(",", -1)).map(Long::valueOf).toList();
    }

    private static Instant instant(Object timestamp) {
        return ((OffsetDateTime) Objects.requireNonNull(timestamp)).toInstant();
    }
}
