package vn.nhan.catalog.quality;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.ProductFacts;

/**
 * What of a product resembles what others had before. Only the later one is told, and only its rows are written: whoever
 * resembles the product at hand and came later is noted to be looked at again.
 */
@ApplicationScoped
class Likenesses {

    /** Of several, somebody else's tells most, then the one that is nearest to the start. */
    private static final Comparator<Likeness> MOST_TELLING = Comparator.comparing(Likeness::own)
            .thenComparing(Likeness::otherSince)
            .thenComparing(Likeness::otherProduct);

    Uni<List<Likeness>> of(Mutiny.Session session, UUID product) {
        return session.createNativeQuery(
                        "select kind, subject, other_product_id, other_photo_id, measure, own, since, other_since"
                                + " from likeness where product_id = :product order by kind, subject",
                        Object[].class)
                .setParameter("product", product)
                .getResultList()
                .map(rows -> rows.stream().map(Likenesses::likeness).toList());
    }

    /** Writes down what was found, and notes whom it concerns as well. */
    Uni<List<Likeness>> settle(Mutiny.Session session, ProductFacts facts, List<Twin> twins) {
        var earlier = twins.stream()
                .filter(Twin::isOfAnEarlierOne)
                .map(Twin::likeness)
                .collect(Collectors.toMap(
                        one -> Map.entry(one.kind(), one.subject()),
                        Function.identity(),
                        BinaryOperator.minBy(MOST_TELLING)))
                .values()
                .stream()
                .sorted(Comparator.comparing(Likeness::kind).thenComparing(Likeness::subject))
                .toList();
        return of(session, facts.id())
                .chain(before -> before.equals(earlier)
                        ? Uni.createFrom().voidItem()
                        : forget(session, facts.id(), before, earlier).chain(() -> write(session, facts, earlier)))
                .chain(() -> noteOthers(session, facts.id(), twins))
                .replaceWith(earlier);
    }

    private static Uni<Void> forget(Mutiny.Session session, UUID product, List<Likeness> before, List<Likeness> now) {
        var kept = now.stream().map(one -> Map.entry(one.kind(), one.subject())).collect(Collectors.toSet());
        var gone = before.stream()
                .filter(one -> !kept.contains(Map.entry(one.kind(), one.subject())))
                .toList();
        return each(
                gone,
                one -> session.createNativeQuery(
                                "delete from likeness where product_id = :product and kind = :kind and subject = :subject")
                        .setParameter("product", product)
                        .setParameter("kind", one.kind().key())
                        .setParameter("subject", one.subject())
                        .executeUpdate());
    }

    private static Uni<Void> write(Mutiny.Session session, ProductFacts facts, List<Likeness> now) {
        return each(
                now,
                one -> session.createNativeQuery(
                                "insert into likeness (tenant_id, id, product_id, kind, subject, other_product_id,"
                                        + " other_photo_id, measure, own, since, other_since)"
                                        + " values (:tenant, :id, :product, :kind, :subject, :other, cast(:otherPhoto as uuid),"
                                        + " :measure, :own, :since, :otherSince)"
                                        + " on conflict (tenant_id, product_id, kind, subject) do update set"
                                        + " other_product_id = excluded.other_product_id,"
                                        + " other_photo_id = excluded.other_photo_id, measure = excluded.measure,"
                                        + " own = excluded.own, since = excluded.since, other_since = excluded.other_since")
                        .setParameter("tenant", facts.tenant().value())
                        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                        .setParameter("product", facts.id())
                        .setParameter("kind", one.kind().key())
                        .setParameter("subject", one.subject())
                        .setParameter("other", one.otherProduct())
                        .setParameter(
                                "otherPhoto",
                                one.otherPhoto() == null
                                        ? null
                                        : one.otherPhoto().toString())
                        .setParameter("measure", one.measure())
                        .setParameter("own", one.own())
                        .setParameter("since", one.since())
                        .setParameter("otherSince", one.otherSince())
                        .executeUpdate());
    }

    /** Later ones that resemble this and don't know yet, and those that resembled it and no longer do. */
    private static Uni<Void> noteOthers(Mutiny.Session session, UUID product, List<Twin> twins) {
        var resembling =
                twins.stream().map(twin -> twin.other().product()).distinct().toList();
        var later = twins.stream()
                .filter(twin -> !twin.isOfAnEarlierOne())
                .distinct()
                .toList();
        return session.createNativeQuery("insert into quality_due (tenant_id, id, product_id)"
                        + " select distinct on (p.tenant_id, p.id) p.tenant_id, gen_random_uuid(), p.id from product p"
                        + " join unnest(cast(cast(:later as text) as uuid[]), cast(cast(:kinds as text) as text[]))"
                        + " n (id, kind) on n.id = p.id where not exists (select from likeness l"
                        + " where l.tenant_id = p.tenant_id and l.product_id = p.id and l.kind = n.kind)"
                        + " union all select distinct on (tenant_id, product_id) tenant_id, gen_random_uuid(), product_id"
                        + " from likeness where other_product_id = :product"
                        + " and not (product_id = any (cast(cast(:resembling as text) as uuid[])))")
                .setParameter(
                        "later",
                        SqlArrays.of(later.stream()
                                .map(twin -> twin.other().product())
                                .toList()))
                .setParameter(
                        "kinds",
                        SqlArrays.of(
                                later.stream().map(twin -> twin.kind().key()).toList()))
                .setParameter("product", product)
                .setParameter("resembling", SqlArrays.of(resembling))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> each(List<Likeness> likenesses, Function<Likeness, Uni<Integer>> work) {
        return Multi.createFrom()
                .iterable(likenesses)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static Likeness likeness(Object[] row) {
        return new Likeness(
                Likeness.Kind.of((String) row[0]),
                (UUID) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (Integer) row[4],
                (Boolean) row[5],
                ((OffsetDateTime) row[6]).toInstant(),
                ((OffsetDateTime) row[7]).toInstant());
    }
}
