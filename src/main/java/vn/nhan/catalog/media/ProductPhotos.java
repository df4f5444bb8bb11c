package vn.nhan.catalog.media;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.PhotoIntake;

/**
 * The pictures of products, in the order in which they are shown; the first one is on the cover. What was removed can be put
 * back for 30 days. Whoever changes them tells the observers of the product.
 */
@ApplicationScoped
public class ProductPhotos {

    /** Most pictures of one product. */
    public static final int MAX = ProductPhoto.MAX;

    private final Clock clock;

    ProductPhotos(Clock clock) {
        this.clock = clock;
    }

    /** Those of many products at once; a product without pictures is not in it. */
    public Uni<Map<UUID, List<Photo>>> of(Mutiny.Session session, Collection<UUID> products) {
        return session.createSelectionQuery(
                        "from ProductPhoto where productId in (:products) and removedAt is null order by position, id",
                        ProductPhoto.class)
                .setParameter("products", products)
                .getResultList()
                .map(found -> found.stream()
                        .collect(Collectors.groupingBy(
                                photo -> photo.productId, Collectors.mapping(Photo::of, Collectors.toList()))));
    }

    public Uni<List<Photo>> of(Mutiny.Session session, UUID product) {
        return standing(session, product)
                .map(photos -> photos.stream().map(Photo::of).toList());
    }

    /** What can still be put back, the latest first. */
    public Uni<List<Photo>> removed(Mutiny.Session session, UUID product) {
        return session.createSelectionQuery(
                        "from ProductPhoto where productId = :product and removedAt > :since order by removedAt desc, id",
                        ProductPhoto.class)
                .setParameter("product", product)
                .setParameter("since", clock.instant().minus(ProductPhoto.UNDO))
                .getResultList()
                .map(photos -> photos.stream().map(Photo::of).toList());
    }

    /** @throws MediaFailure (through the Uni) when it is there already, or there are as many as may be */
    public Uni<Photo> attach(Mutiny.Session session, ProductKey product, PhotoIntake.Taken taken, PhotoText text) {
        return locked(session, product.id()).chain(album -> {
            requireRoom(album, taken.sha256());
            var photo = new ProductPhoto(product, taken, album.size() + 1, clock.instant());
            photo.say(text);
            return session.persist(photo).chain(session::flush).replaceWith(() -> Photo.of(photo));
        });
    }

    /** @param place where it shall stand among the others, 1 for the cover; null: where it stands */
    public Uni<Void> edit(Mutiny.Session session, UUID product, UUID photoId, PhotoText text, @Nullable Integer place) {
        return locked(session, product).chain(album -> {
            var photo = album.stream()
                    .filter(one -> one.id().equals(photoId))
                    .findFirst()
                    .orElseThrow(MediaFailure.NotFound::new);
            photo.say(text);
            if (place != null) {
                move(album, photo, place);
            }
            return session.flush();
        });
    }

    public Uni<Void> remove(Mutiny.Session session, UUID product, UUID photoId) {
        return locked(session, product)
                .chain(album -> require(session, product, photoId)
                        .invoke(photo -> {
                            photo.remove(clock.instant());
                            numbered(album.stream().filter(one -> one != photo).toList());
                        })
                        .chain(session::flush));
    }

    /** @throws MediaFailure.NotFound (through the Uni) when its time is over */
    public Uni<Void> restore(Mutiny.Session session, UUID product, UUID photoId) {
        return locked(session, product)
                .chain(album -> require(session, product, photoId)
                        .invoke(photo -> {
                            if (photo.removedAt != null) {
                                restore(album, photo);
                            }
                        })
                        .chain(session::flush));
    }

    private void restore(List<ProductPhoto> album, ProductPhoto photo) {
        if (!photo.isRestorable(clock.instant())) {
            throw new MediaFailure.NotFound();
        }
        requireRoom(album, photo.sha256);
        photo.removedAt = null;
        photo.position = album.size() + 1;
    }

    private static void requireRoom(List<ProductPhoto> album, String sha256) {
        if (album.stream().anyMatch(photo -> photo.sha256.equals(sha256))) {
            throw new MediaFailure.PhotoTwice();
        }
        if (album.size() >= ProductPhoto.MAX) {
            throw new MediaFailure.TooManyPhotos();
        }
    }

    private static void move(List<ProductPhoto> album, ProductPhoto photo, int place) {
        if (place < 1 || place > album.size()) {
            throw new MediaFailure.NoSuchPlace(album.size());
        }
        var order = new ArrayList<>(album);
        order.remove(photo);
        order.add(place - 1, photo);
        numbered(order);
    }

    private static void numbered(List<ProductPhoto> order) {
        for (int at = 0; at < order.size(); at++) {
            order.get(at).position = at + 1;
        }
    }

    /** One after the other for each product, so that two who add at once don't exceed what is allowed. */
    private static Uni<List<ProductPhoto>> locked(Mutiny.Session session, UUID product) {
        return session.createNativeQuery("select id from product where id = :product for no key update", UUID.class)
                .setParameter("product", product)
                .getResultList()
                .chain(() -> standing(session, product));
    }

    private static Uni<List<ProductPhoto>> standing(Mutiny.Session session, UUID product) {
        return session.createSelectionQuery(
                        "from ProductPhoto where productId = :product and removedAt is null order by position, id",
                        ProductPhoto.class)
                .setParameter("product", product)
                .getResultList();
    }

    private static Uni<ProductPhoto> require(Mutiny.Session session, UUID product, UUID photoId) {
        return session.find(ProductPhoto.class, photoId)
                .map(photo -> Optional.ofNullable(photo)
                        .filter(found -> found.productId.equals(product))
                        .orElseThrow(MediaFailure.NotFound::new));
    }
}
