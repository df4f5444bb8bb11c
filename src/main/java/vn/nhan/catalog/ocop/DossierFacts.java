package vn.nhan.catalog.ocop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.platform.text.Dates;

/**
 * What can be filled into the forms. Names of people and their numbers are left to be written by hand.
 *
 * @param former the recognition before, or null
 */
record DossierFacts(
        String business,
        String address,
        String product,
        @Nullable String description,
        @Nullable String story,
        @Nullable String gtin,
        long netWeightGrams,
        @Nullable Former former) {

    record Former(
            int stars,
            String decisionNo,
            String issuer,
            String validTo,
            @Nullable String group) {}

    static DossierFacts of(BusinessRef business, OfferedProduct offered, List<Recognition> former) {
        var product = offered.product();
        var first = offered.variants().get(0);
        return new DossierFacts(
                business.name(),
                business.addressLine().isBlank()
                        ? business.commune()
                        : business.addressLine() + ", " + business.commune(),
                product.name(),
                product.description(),
                product.story(),
                first.gtin(),
                first.netWeightGrams(),
                former.stream().findFirst().map(DossierFacts::told).orElse(null));
    }

    private static Former told(Recognition one) {
        return new Former(one.stars, one.decisionNo, one.issuerName, Dates.format(one.validTo), one.productGroup);
    }
}
