package vn.nhan.catalog.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.text.Dates;

/** Goods as schema.org's {@code Product}, an {@code ItemList} of them as JSON-LD 1.1. */
@ApplicationScoped
class GoodsData {

    private static final String SCHEMA = "https://schema.org/";

    private final ObjectMapper json;

    GoodsData(ObjectMapper json) {
        this.json = json;
    }

    String of(List<Goods> all, Instant now) {
        var list = new LinkedHashMap<String, Object>();
        list.put("@context", "https://schema.org");
        list.put("@type", "ItemList");
        list.put("numberOfItems", all.size());
        list.put(
                "itemListElement",
                all.stream().map(goods -> product(goods, now)).toList());
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("goods as JSON-LD", e);
        }
    }

    private static Map<String, Object> product(Goods goods, Instant now) {
        var product = new LinkedHashMap<String, Object>();
        product.put("@type", "Product");
        product.put("@id", goods.link());
        product.put("name", goods.name());
        put(product, "alternateName", goods.nameEn());
        put(product, "description", goods.description() == null ? null : FeedText.plain(goods.description()));
        product.put("url", goods.link());
        product.put(
                "image", goods.pictures().stream().map(Goods.Picture::address).toList());
        product.put("brand", Map.of("@type", "Brand", "name", goods.producer()));
        put(product, "category", goods.path().isEmpty() ? null : String.join(" > ", goods.path()));
        product.put("countryOfOrigin", Map.of("@type", "Country", "name", "VN"));
        var marks = goods.marks().stream()
                .filter(mark -> mark.holdsAt(now))
                .map(GoodsData::certification)
                .toList();
        put(product, "hasCertification", marks.isEmpty() ? null : marks);
        product.put(
                "offers",
                goods.packs().stream()
                        .map(pack -> offer(goods, pack, now))
                        .filter(Objects::nonNull)
                        .toList());
        return product;
    }

    private static Map<String, Object> certification(Goods.Mark mark) {
        var certification = new LinkedHashMap<String, Object>();
        certification.put("@type", "Certification");
        certification.put("name", mark.stars() > 0 ? "OCOP " + mark.stars() + " sao" : mark.kind());
        put(certification, "expires", mark.until() == null ? null : mark.until().toString());
        return certification;
    }

    private static @Nullable Map<String, Object> offer(Goods goods, Goods.Pack pack, Instant now) {
        if (pack.priceDong() == null) {
            return null;
        }
        var availability = goods.availability(pack, Dates.dayOf(now));
        var offer = new LinkedHashMap<String, Object>();
        offer.put("@type", "Offer");
        offer.put("sku", ItemCode.of(goods.listingId(), pack.id()));
        put(offer, "gtin", pack.gtin());
        offer.put("price", Long.toString(pack.priceDong()));
        offer.put("priceCurrency", "VND");
        offer.put("availability", availability.state().term());
        put(
                offer,
                "priceValidUntil",
                goods.offeredUntil() == null
                        ? null
                        : Dates.dayOf(goods.offeredUntil().minusMillis(1)).toString());
        offer.put("itemCondition", SCHEMA + "NewCondition");
        offer.put("url", goods.link());
        offer.put(
                "eligibleQuantity",
                Map.of(
                        "@type",
                        "QuantitativeValue",
                        "value",
                        new Grams(pack.grams()).kilograms().stripTrailingZeros().toPlainString(),
                        "unitCode",
                        "KGM"));
        offer.put("seller", Map.of("@type", "Organization", "name", goods.producer()));
        return offer;
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
