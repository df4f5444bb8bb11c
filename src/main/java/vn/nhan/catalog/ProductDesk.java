package vn.nhan.catalog;

import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;

/**
 * A product on its business's desk: what it has, and what it still lacks before it can be offered.
 *
 * @param understood a price that was meant rather than written out, to be confirmed first
 */
record ProductDesk(
        ProductView product, BusinessRef business, @Nullable UnderstoodPrice understood) {

    public boolean isLive() {
        return product.listing() == ListingStatus.LIVE;
    }

    public boolean isWithdrawn() {
        return product.listing() == ListingStatus.WITHDRAWN;
    }

    public boolean isVerified() {
        return business.verifiedAt() != null;
    }

    public boolean isPictured() {
        return !product.photos().isEmpty();
    }

    public boolean isPriced() {
        return product.priceDong() != null;
    }

    /** Whether nothing stands between the product and the storefront. */
    public boolean isReady() {
        return isVerified() && isPictured() && isPriced();
    }

    public boolean hasRoomForPhotos() {
        return product.photos().size() < ProductPhoto.MAX;
    }
}
