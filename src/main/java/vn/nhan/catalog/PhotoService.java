package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.Deeds;
import vn.nhan.catalog.media.Focus;
import vn.nhan.catalog.media.Photo;
import vn.nhan.catalog.media.PhotoText;
import vn.nhan.catalog.media.ProductPhotos;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.storage.PhotoIntake;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** What members do with the pictures of their products. */
@ApplicationScoped
class PhotoService {

    private final TenantTx tx;
    private final OwnProducts own;
    private final ProductPhotos photos;
    private final ProductViews views;
    private final ProductChanges changes;
    private final PhotoIntake intake;
    private final Validation validation;
    private final Deeds deeds;
    private final Outbox outbox;

    PhotoService(
            TenantTx tx,
            OwnProducts own,
            ProductPhotos photos,
            ProductViews views,
            ProductChanges changes,
            PhotoIntake intake,
            Validation validation,
            Deeds deeds,
            Outbox outbox) {
        this.tx = tx;
        this.own = own;
        this.photos = photos;
        this.views = views;
        this.changes = changes;
        this.intake = intake;
        this.validation = validation;
        this.deeds = deeds;
        this.outbox = outbox;
    }

    /**
     * What is said of a picture that is there.
     *
     * @param alt what is to be seen on it, in Vietnamese
     * @param altEn the same in English
     * @param focus what stays in sight when it is cropped; the middle when left out
     * @param place where it shall stand, 1 for the cover; left out: where it stands
     */
    record PhotoEdit(
            @PlainText(max = 200) String alt,

            @PlainText(max = 200, required = false) @Nullable
            String altEn,

            @Valid @Nullable Focus focus,
            @Nullable Integer place) {

        PhotoText text() {
            return new PhotoText(alt, altEn, focus);
        }
    }

    /**
     * The pictures of a product.
     *
     * @param photos in the order in which they are shown
     * @param removed within the last 30 days, the latest first: these can be put back
     */
    record Album(List<Photo> photos, List<Photo> removed) {}

    /** A picture that is checked and stored, but not yet the product's. */
    record Received(PhotoIntake.Taken photo, PhotoText text) {}

    Uni<Album> album(UUID productId) {
        return tx.inTenant(session -> own.requireReadable(session, productId)
                .chain(() -> photos.of(session, productId))
                .chain(standing -> photos.removed(session, productId).map(removed -> new Album(standing, removed))));
    }

    /** Takes a picture in, outside any transaction; {@link #attach} then makes it the product's. */
    Uni<Received> receive(UUID productId, byte[] bytes, PhotoText text) {
        validation.of(text).orThrow();
        return tx.inTenant(session -> own.require(session, productId))
                .chain(product -> intake.take(product.tenant(), bytes))
                .map(photo -> new Received(photo, text));
    }

    Uni<ProductView> attach(UUID productId, Received received) {
        return changing(
                productId,
                "product.add-photo",
                session -> own.require(session, productId)
                        .chain(product ->
                                photos.attach(session, OwnProducts.keyOf(product), received.photo(), received.text())));
    }

    Uni<ProductView> add(UUID productId, byte[] bytes, PhotoText text) {
        return receive(productId, bytes, text).chain(received -> attach(productId, received));
    }

    Uni<ProductView> edit(UUID productId, UUID photoId, PhotoEdit edit) {
        validation.of(edit).orThrow();
        return changing(
                productId,
                "product.edit-photo",
                session -> photos.edit(session, productId, photoId, edit.text(), edit.place()));
    }

    Uni<ProductView> remove(UUID productId, UUID photoId) {
        return changing(productId, "product.remove-photo", session -> photos.remove(session, productId, photoId));
    }

    Uni<ProductView> restore(UUID productId, UUID photoId) {
        return changing(productId, "product.restore-photo", session -> photos.restore(session, productId, photoId));
    }

    private Uni<ProductView> changing(UUID productId, String action, Function<Mutiny.Session, Uni<?>> deed) {
        return tx.inTenant(session -> own.require(session, productId)
                .call(() -> deed.apply(session))
                .call(product -> changes.settle(session, productId))
                .call(product -> outbox.publish(session, product.tenant(), new ProductPhotosChanged(productId)))
                .call(product -> deeds.done(
                        session,
                        action,
                        new Audit.Subject(product.tenant(), "product", productId),
                        Map.of("name", product.name)))
                .chain(product -> views.of(session, product)));
    }
}
