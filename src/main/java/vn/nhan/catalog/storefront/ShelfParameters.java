package vn.nhan.catalog.storefront;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** What addresses of the storefront may carry, on pages and in the API. Each can be shared as it is. */
public class ShelfParameters {

    /** Words of the name, the producer, the commune or a tag, accents or not; cut to 100 characters. */
    @RestQuery
    @Nullable
    String q;

    /** Code of a category, or of a group of them. */
    @RestQuery
    @Nullable
    String category;

    /** At least so many OCOP stars in force now, 3 to 5. */
    @RestQuery
    @Nullable
    String stars;

    /** Kind of a certificate that the producer has now, such as {@code vietgap}. */
    @RestQuery
    @Nullable
    String certificate;

    /** Name of the commune as in addresses: {@code phuong-pho-hien}. */
    @RestQuery
    @Nullable
    String commune;

    /** Whole dong a kilogram, from and below: {@code 50000-100000}, {@code -50000}, {@code 500000-}. */
    @RestQuery
    @Nullable
    String price;

    /** {@code 1} for goods whose season is now. */
    @RestQuery("in-season")
    @Nullable
    String inSeason;

    /** {@code 1} for goods of which something can be had now. */
    @RestQuery("in-stock")
    @Nullable
    String inStock;

    /** On the national host, the one province that is wanted: {@code hung-yen}. */
    @RestQuery
    @Nullable
    String province;

    /** {@code relevance}, {@code newest}, {@code price}, {@code price-down} or {@code stars}. */
    @RestQuery
    @Nullable
    String sort;

    /** @throws Invalid naming the first value that is none */
    Question read(TenantRegistry registry) {
        return new Question(
                Sought.of(q),
                new Filters(
                        Filters.plain(category),
                        Filters.stars(stars),
                        Filters.plain(certificate),
                        Filters.plain(commune),
                        PriceRange.of(price),
                        "1".equals(inSeason),
                        "1".equals(inStock)),
                Sort.of(sort),
                province(registry));
    }

    private @Nullable TenantId province(TenantRegistry registry) {
        return province == null || province.isBlank()
                ? null
                : registry.bySlug(province).map(Tenant::id).orElseThrow(() -> new Invalid("province", "value.format"));
    }
}
