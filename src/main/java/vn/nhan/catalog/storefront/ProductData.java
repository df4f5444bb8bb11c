package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.profile.ProducerClaim;
import vn.nhan.platform.text.Dates;

/**
 * Goods as search engines read them: schema.org's {@code Product}, or a {@code ProductGroup} of several packages. Prices and
 * availability are those of the page at the same moment. Shipping and returns are the seller's affair and stay untold.
 */
@ApplicationScoped
class ProductData {

    private static final String KILOGRAM = "KGM";
    private static final int MOST_STARS = 5;

    private final ObjectMapper json;

    ProductData(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What is told, and to whom.
     *
     * @param address of the page, with scheme and host
     * @param origin scheme and host of the province
     * @param claims of the producer
     * @param endsAt when the offer ends; null for without end
     */
    record Telling(
            StorefrontCard card,
            List<SaleLot> lots,
            List<ProducerClaim> claims,
            @Nullable Instant endsAt,
            String address,
            String origin,
            Locale reader,
            Instant now) {

        LocalDate today() {
            return Dates.dayOf(now);
        }

        String text(String vietnamese, @Nullable String english) {
            return reader.getLanguage().equals("en") && english != null && !english.isBlank() ? english : vietnamese;
        }
    }

    /** JSON-LD, safe to stand in a script element. */
    String of(Telling telling) {
        var variants = telling.card().variants();
        return (variants.size() == 1 ? single(telling, variants.get(0)) : group(telling)).script(json);
    }

    private static LinkedData single(Telling telling, StorefrontCard.Variant variant) {
        return packed(common("Product", telling), telling, variant);
    }

    private static LinkedData group(Telling telling) {
        var card = telling.card();
        return common("ProductGroup", telling)
                .with(
                        "productGroupID",
                        card.productId() == null
                                ? card.slug()
                                : card.productId().toString())
                .with("variesBy", List.of("https://schema.org/weight", "https://schema.org/size"))
                .with(
                        "hasVariant",
                        card.variants().stream()
                                .map(variant -> packed(
                                        LinkedData.of("Product")
                                                .with("@id", telling.address() + "#" + sku(card, variant))
                                                .with("name", telling.text(card.name(), card.nameEn()))
                                                .with("image", images(telling)),
                                        telling,
                                        variant))
                                .toList());
    }

    private static LinkedData common(String type, Telling telling) {
        var card = telling.card();
        return LinkedData.of(type)
                .with("@id", telling.address())
                .with("url", telling.address())
                .with("name", telling.text(card.name(), card.nameEn()))
                .with("description", description(telling))
                .with("image", images(telling))
                .with("brand", LinkedData.of("Brand").with("name", telling.text(card.producer(), card.producerEn())))
                .with("category", category(telling))
                .with("countryOfOrigin", LinkedData.of("Country").with("name", "VN"))
                .with("additionalProperty", properties(telling))
                .with("hasCertification", certifications(telling));
    }

    private static LinkedData packed(LinkedData product, Telling telling, StorefrontCard.Variant variant) {
        return product.with("sku", sku(telling.card(), variant))
                .with("gtin", variant.gtin())
                .with("weight", weight(variant.netWeightGrams()))
                .with("size", variant.packaging())
                .with("offers", offer(telling, variant));
    }

    private static LinkedData offer(Telling telling, StorefrontCard.Variant variant) {
        var available = Availability.of(telling.card(), variant, telling.now());
        return LinkedData.of("Offer")
                .with("url", telling.address())
                .with("price", Long.toString(variant.priceDong()))
                .with("priceCurrency", "VND")
                .with(
                        "priceValidUntil",
                        telling.endsAt() == null
                                ? null
                                : Dates.dayOf(telling.endsAt().minusMillis(1)).toString())
                .with("availability", available.state().term())
                .with(
                        "availabilityStarts",
                        available.readyOn() == null ? null : available.readyOn().toString())
                .with("itemCondition", "https://schema.org/NewCondition")
                .with(
                        "inventoryLevel",
                        available.left() == null
                                ? null
                                : LinkedData.of("QuantitativeValue").with("value", available.left()))
                .with(
                        "priceSpecification",
                        LinkedData.of("UnitPriceSpecification")
                                .with("price", Long.toString(variant.priceDongPerKg()))
                                .with("priceCurrency", "VND")
                                .with("valueAddedTaxIncluded", true)
                                .with("referenceQuantity", weight(1_000)))
                .with("seller", seller(telling));
    }

    private static LinkedData seller(Telling telling) {
        var card = telling.card();
        return LinkedData.of("Organization")
                .with("name", telling.text(card.producer(), card.producerEn()))
                .with(
                        "url",
                        card.producerSlug() == null ? null : telling.origin() + "/producers/" + card.producerSlug())
                .with(
                        "hasCertification",
                        telling.claims().stream()
                                .filter(claim -> claim.isStanding(telling.today()))
                                .map(claim ->
                                        certification(claim.kind(), claim.issuer(), claim.number(), claim.validTo()))
                                .toList());
    }

    /** Of the goods themselves: stars that stand, and what covers the plots of the lots that are on sale. */
    private static List<LinkedData> certifications(Telling telling) {
        var stars = telling.card().recognition(telling.now()).stream()
                .map(recognition -> certification(
                                "OCOP",
                                recognition.issuer(),
                                recognition.decision(),
                                Dates.dayOf(recognition.until().minusMillis(1)))
                        .with(
                                "certificationRating",
                                LinkedData.of("Rating")
                                        .with("ratingValue", recognition.stars())
                                        .with("bestRating", MOST_STARS)));
        var proofs = telling.lots().stream()
                .flatMap(lot -> lot.proofs().stream())
                .filter(proof -> proof.isStanding(telling.today()))
                .distinct()
                .map(proof -> certification(proof.scheme(), proof.body(), proof.number(), proof.validTo()));
        return Stream.concat(stars, proofs).toList();
    }

    private static LinkedData certification(String name, String issuer, String number, LocalDate lastDay) {
        return LinkedData.of("Certification")
                .with("name", name)
                .with("issuedBy", LinkedData.of("Organization").with("name", issuer))
                .with("certificationIdentification", number)
                .with("certificationStatus", "https://schema.org/CertificationActive")
                .with("expires", lastDay.toString());
    }

    private static List<LinkedData> properties(Telling telling) {
        var properties = new ArrayList<LinkedData>();
        telling.card()
                .recognition(telling.now())
                .ifPresent(recognition -> properties.add(property("OCOP", recognition.stars() + " sao")));
        telling.card()
                .facts()
                .forEach(fact -> properties.add(property(fact.name().in(telling.reader()), fact.value())));
        return properties;
    }

    private static LinkedData property(String name, String value) {
        return LinkedData.of("PropertyValue").with("name", name).with("value", value);
    }

    private static LinkedData weight(long grams) {
        return LinkedData.of("QuantitativeValue")
                .with("value", kilograms(grams))
                .with("unitCode", KILOGRAM);
    }

    /** Without an exponent and without zeros at the end. */
    private static BigDecimal kilograms(long grams) {
        var exact = BigDecimal.valueOf(grams, 3).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static @Nullable String description(Telling telling) {
        var description = telling.card().description();
        return description == null
                ? null
                : telling.text(description, telling.card().descriptionEn());
    }

    private static List<String> images(Telling telling) {
        return telling.card().photos().stream()
                .map(photo -> telling.origin() + photo.large())
                .toList();
    }

    private static @Nullable String category(Telling telling) {
        var path = telling.card().category().stream()
                .map(step -> step.name().in(telling.reader()))
                .collect(Collectors.joining(" > "));
        return path.isEmpty() ? null : path;
    }

    /** Stable as long as there is the package. */
    private static String sku(StorefrontCard card, StorefrontCard.Variant variant) {
        return variant.id() == null ? card.slug() : variant.id().toString();
    }
}
