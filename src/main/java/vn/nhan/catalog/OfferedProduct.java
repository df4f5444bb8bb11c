package vn.nhan.catalog;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.Photo;
import vn.nhan.catalog.season.HarvestForecast;
import vn.nhan.catalog.season.Season;

/**
 * A product with all that may be shown of it. Who sells it, and whether it may, is asked of {@link
 * vn.nhan.business.Businesses}.
 *
 * @param variants at least one, in their order
 * @param listing null while it has never been offered
 * @param forecasts those that were not withdrawn, the next harvest first
 */
public record OfferedProduct(
        ProductFacts product,
        List<VariantFacts> variants,
        @Nullable ListingFacts listing,
        List<Photo> photos,
        List<Season> seasons,
        List<HarvestForecast> forecasts) {

    /** With what its listing says of the packages. */
    OfferedProduct at(Map<UUID, ListingOffer> terms) {
        return new OfferedProduct(
                product,
                variants.stream()
                        .map(variant -> ListingOffer.applied(variant, terms.get(variant.id())))
                        .toList(),
                listing,
                photos,
                seasons,
                forecasts);
    }
}
