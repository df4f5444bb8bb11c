package vn.nhan.catalog.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.PhotoIntake;
import vn.nhan.platform.tenancy.TenantOwned;

/** A picture of a product; its three sizes lie in the object store under one name. */
@Entity
class ProductPhoto extends TenantOwned {

    /** As many as a shopper looks through. */
    static final int MAX = 12;

    /** For so long a picture that was removed can be put back. */
    static final Duration UNDO = Duration.ofDays(30);

    UUID productId;
    int position;
    String alt;

    @Nullable
    String altEn;

    String sha256;
    String objectKey;
    int width;
    int height;

    @Column(name = "focus_x")
    @Nullable
    Integer focusX;

    @Column(name = "focus_y")
    @Nullable
    Integer focusY;

    @Nullable
    Long phash;

    Instant addedAt;

    @Nullable
    Instant removedAt;

    protected ProductPhoto() {}

    ProductPhoto(ProductKey product, PhotoIntake.Taken photo, int position, Instant addedAt) {
        super(product.tenant());
        this.productId = product.id();
        this.position = position;
        this.sha256 = photo.sha256();
        this.objectKey = photo.key().value();
        this.width = photo.width();
        this.height = photo.height();
        this.phash = photo.image().phash();
        this.addedAt = addedAt;
    }

    void say(PhotoText text) {
        alt = text.alt().strip();
        altEn = text.altEn() == null || text.altEn().isBlank()
                ? null
                : text.altEn().strip();
        focusX = text.focus() == null ? null : text.focus().x();
        focusY = text.focus() == null ? null : text.focus().y();
    }

    void remove(Instant at) {
        if (removedAt == null) {
            removedAt = at;
        }
    }

    /** Whether there is still time to put it back. */
    boolean isRestorable(Instant now) {
        return removedAt != null && removedAt.plus(UNDO).isAfter(now);
    }

    @Nullable
    Focus focus() {
        return focusX == null || focusY == null ? null : new Focus(focusX, focusY);
    }
}
