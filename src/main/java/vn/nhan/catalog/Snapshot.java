package vn.nhan.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was offered, at one moment: what stands on the page of the goods, but for what changes by itself (stock,
 * stars, seasons).
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
record Snapshot(ProductText text, Terms terms, List<Package> packages, List<Picture> photos) {

    /** What the product says of itself. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ProductText(
            String name,
            @Nullable String nameEn,
            @Nullable String category,
            @Nullable String description,
            @Nullable String descriptionEn,
            @Nullable String story,
            @Nullable String storyEn,
            @Nullable String hsCode,
            @Nullable List<String> tags,
            @Nullable Map<String, String> attributes) {}

    /** Where, from when to when, in which languages. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Terms(
            String place,
            List<String> languages,
            @Nullable Instant visibleFrom,
            @Nullable Instant visibleUntil) {}

    /**
     * @param priceDong of the package itself
     * @param offeredDong at this place; null where it is the package's own
     * @param stockShare of the stock that this place gets; null for all of it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Package(
            UUID id,
            long netWeightGrams,
            @Nullable String grade,
            @Nullable String packaging,
            @Nullable String gtin,
            @Nullable Long priceDong,
            @Nullable Long offeredDong,
            @Nullable Long stockShare) {

        Package numbered(@Nullable String number) {
            return new Package(id, netWeightGrams, grade, packaging, number, priceDong, offeredDong, stockShare);
        }

        /** By which people know it again. */
        String label() {
            return PackageName.of(netWeightGrams, grade, packaging);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Picture(UUID id, String alt) {}

    static Snapshot of(OfferedProduct offered, ListingFacts listing, Map<UUID, ListingOffer> offers) {
        var product = offered.product();
        return new Snapshot(
                new ProductText(
                        product.name(),
                        product.nameEn(),
                        product.category(),
                        product.description(),
                        product.descriptionEn(),
                        product.story(),
                        product.storyEn(),
                        product.hsCode(),
                        product.tags().isEmpty() ? null : product.tags(),
                        product.attributes().isEmpty() ? null : new TreeMap<>(product.attributes())),
                new Terms(ListingOffer.STOREFRONT, listing.languages(), listing.visibleFrom(), listing.visibleUntil()),
                offered.variants().stream()
                        .map(variant -> pack(variant, offers.get(variant.id())))
                        .toList(),
                offered.photos().stream()
                        .map(photo -> new Picture(photo.id(), photo.alt()))
                        .toList());
    }

    private static Package pack(VariantFacts variant, @Nullable ListingOffer offer) {
        return new Package(
                variant.id(),
                variant.netWeightGrams(),
                variant.grade(),
                variant.packaging(),
                variant.gtin(),
                variant.priceDong(),
                offer == null ? null : offer.priceDong(),
                offer == null ? null : offer.stockShare());
    }

    /** Field by field, as text; in the order in which it is shown. What is empty is left out. */
    Map<String, String> fields() {
        var fields = seen();
        put(fields, "languages", String.join(", ", terms.languages()));
        put(fields, "visibleFrom", terms.visibleFrom());
        put(fields, "visibleUntil", terms.visibleUntil());
        for (var one : packages()) {
            put(fields, "price." + one.label(), one.priceDong());
            put(fields, "offeredPrice." + one.label(), one.offeredDong());
            put(fields, "stockShare." + one.label(), one.stockShare());
        }
        return fields;
    }

    /** Of these, what a moderator looks at. */
    Map<String, String> seen() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "name", text.name());
        put(fields, "nameEn", text.nameEn());
        put(fields, "category", text.category());
        put(fields, "description", text.description());
        put(fields, "descriptionEn", text.descriptionEn());
        put(fields, "story", text.story());
        put(fields, "storyEn", text.storyEn());
        put(fields, "hsCode", text.hsCode());
        put(fields, "tags", text.tags() == null ? null : String.join(", ", text.tags()));
        if (text.attributes() != null) {
            text.attributes().forEach((code, said) -> put(fields, "attributes." + code, said));
        }
        put(
                fields,
                "packages",
                packages().stream()
                        .map(one -> one.label() + (one.gtin() == null ? "" : " · " + one.gtin()))
                        .collect(Collectors.joining("\n")));
        put(fields, "photos", photos().stream().map(Picture::alt).collect(Collectors.joining("\n")));
        return fields;
    }

    /** Whether a moderator would see no difference. */
    boolean looksLike(Snapshot other) {
        return seen().equals(other.seen()) && photos().equals(other.photos());
    }

    @Override
    public List<Package> packages() {
        return packages == null ? List.of() : packages;
    }

    @Override
    public List<Picture> photos() {
        return photos == null ? List.of() : photos;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            fields.put(name, value.toString());
        }
    }
}
