package vn.nhan.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.catalog.media.ProductPhotos;

/**
 * A product on its business's desk: what it has, and what it still lacks before it can be offered.
 *
 * @param unsaid names of what its kind must say of itself and doesn't yet
 * @param seasonMissing whether it must say when in the year it is to be had, and doesn't
 * @param sale how it stands with its offer
 * @param understood a price that was meant rather than written out, to be confirmed first
 */
record ProductDesk(
        ProductView product,
        BusinessRef business,
        List<String> unsaid,
        boolean seasonMissing,
        Sale sale,
        @Nullable UnderstoodPrice understood) {

    public boolean isLive() {
        return product.listing() == ListingStatus.LIVE;
    }

    public boolean isVerified() {
        return business.verifiedAt() != null;
    }

    public boolean isPictured() {
        return !product.photos().isEmpty();
    }

    public boolean isOfAKind() {
        return product.category() != null;
    }

    public boolean isPriced() {
        return product.priceDong() != null;
    }

    /** Whether nothing stands between the product and the storefront. */
    public boolean isReady() {
        return isVerified() && isPictured() && isPriced() && isOfAKind() && unsaid.isEmpty() && !seasonMissing;
    }

    public boolean hasRoomForPhotos() {
        return product.photos().size() < ProductPhotos.MAX;
    }
}
