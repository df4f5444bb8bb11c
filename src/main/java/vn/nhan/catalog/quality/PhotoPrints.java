package vn.nhan.catalog.quality;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.media.Photo;

/** Keeps the prints of pictures, and finds those that nearly look the same. */
@ApplicationScoped
class PhotoPrints {

    /** A picture without structure has nearly all bits alike, and resembles every other such. */
    private static final String TELLING = "bit_count(cast(f.phash as bit(64))) between 8 and 56";

    private static final int MOST = 200;

    private record Print(UUID photo, long hash, Instant addedAt) {}

    private record Near(UUID photo, UUID product, UUID business, long hash, Instant addedAt) {}

    /** Brings the prints of a product in step with its pictures. */
    Uni<List<Twin>> renew(Mutiny.Session session, OfferedProduct offer) {
        var product = offer.product().id();
        var photos = SqlArrays.of(offer.photos().stream().map(Photo::id).toList());
        return session.createNativeQuery("delete from photo_print where product_id = :product"
                        + " and not (photo_id = any (cast(cast(:photos as text) as uuid[])))")
                .setParameter("product", product)
                .setParameter("photos", photos)
                .executeUpdate()
                .chain(() -> offer.photos().isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : keep(session, offer, photos)
                                .chain(() -> prints(session, product))
                                .chain(mine -> mine.isEmpty()
                                        ? Uni.createFrom().item(List.<Twin>of())
                                        : near(session, product, mine).map(near -> twins(offer, mine, near))));
    }

    private static Uni<Integer> keep(Mutiny.Session session, OfferedProduct offer, String photos) {
        return session.createNativeQuery("insert into photo_print"
                        + " (tenant_id, photo_id, product_id, business_id, phash, added_at)"
                        + " select f.tenant_id, f.id, f.product_id, cast(:business as uuid), f.phash, f.added_at"
                        + " from product_photo f where f.product_id = :product"
                        + " and f.id = any (cast(cast(:photos as text) as uuid[])) and " + TELLING
                        + " on conflict (tenant_id, photo_id) do update set phash = excluded.phash"
                        + " where photo_print.phash <> excluded.phash")
                .setParameter("business", offer.product().businessId())
                .setParameter("product", offer.product().id())
                .setParameter("photos", photos)
                .executeUpdate();
    }

    private static Uni<List<Print>> prints(Mutiny.Session session, UUID product) {
        return session.createNativeQuery(
                        "select photo_id, phash, added_at from photo_print where product_id = :product", Object[].class)
                .setParameter("product", product)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Print((UUID) row[0], (Long) row[1], instant(row[2])))
                        .toList());
    }

    /** The parts are looked for by their indexes; what they bring is compared bit by bit before it is counted. */
    private static Uni<List<Near>> near(Mutiny.Session session, UUID product, List<Print> mine) {
        var query = session.createNativeQuery(
                        "select o.photo_id, o.product_id, o.business_id, o.phash, o.added_at from photo_print o"
                                + " where (part0 = any (cast(cast(:near0 as text) as int[]))"
                                + " or part1 = any (cast(cast(:near1 as text) as int[]))"
                                + " or part2 = any (cast(cast(:near2 as text) as int[]))"
                                + " or part3 = any (cast(cast(:near3 as text) as int[])))"
                                + " and o.product_id <> :product and exists (select from"
                                + " unnest(cast(cast(:hashes as text) as bigint[])) h"
                                + " where bit_count(cast(o.phash # h as bit(64))) <= " + PhotoPrint.FARTHEST + ")"
                                + " limit " + MOST,
                        Object[].class)
                .setParameter("product", product)
                .setParameter(
                        "hashes", SqlArrays.of(mine.stream().map(Print::hash).toList()));
        for (var part = 0; part < PhotoPrint.PARTS; part++) {
            query.setParameter("near" + part, SqlArrays.of(nearParts(mine, part)));
        }
        return query.getResultList()
                .map(rows -> rows.stream()
                        .map(row ->
                                new Near((UUID) row[0], (UUID) row[1], (UUID) row[2], (Long) row[3], instant(row[4])))
                        .toList());
    }

    private static List<Integer> nearParts(List<Print> mine, int part) {
        return mine.stream()
                .flatMap(print -> PhotoPrint.near(PhotoPrint.part(print.hash(), part)).stream())
                .distinct()
                .toList();
    }

    private static List<Twin> twins(OfferedProduct offer, List<Print> mine, List<Near> near) {
        return mine.stream()
                .flatMap(print -> near.stream()
                        .filter(other -> PhotoPrint.distance(print.hash(), other.hash()) <= PhotoPrint.FARTHEST)
                        .map(other -> twin(offer, print, other)))
                .toList();
    }

    private static Twin twin(OfferedProduct offer, Print print, Near other) {
        return new Twin(
                Likeness.Kind.PHOTO,
                print.photo(),
                print.addedAt(),
                new Twin.Other(other.product(), other.photo(), other.addedAt()),
                PhotoPrint.distance(print.hash(), other.hash()),
                other.business().equals(offer.product().businessId()));
    }

    private static Instant instant(Object timestamp) {
        return ((OffsetDateTime) timestamp).toInstant();
    }
}
