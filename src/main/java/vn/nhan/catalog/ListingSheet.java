package vn.nhan.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.money.Dong;

/** The terms of an offer as a form. */
record ListingSheet(ProductView product, ListingView listing) {

    /**
     * A package with its two inputs.
     *
     * @param ownPrice null while nobody named it
     */
    record Row(
            String priceName,
            String shareName,
            String name,
            @Nullable String ownPrice) {}

    public List<Row> getRows() {
        return listing.packages().stream()
                .map(one -> new Row(
                        TermsForm.PRICE + one.variantId(),
                        TermsForm.SHARE + one.variantId(),
                        one.name(),
                        one.ownPriceDong() == null ? null : new Dong(one.ownPriceDong()).display()))
                .toList();
    }

    public String getBack() {
        return "/my/products/" + product.id();
    }
}
