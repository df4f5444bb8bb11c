package vn.nhan.simulator.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the marketplace refuses of a product, trial and create alike. */
record TikTokTerms(Set<String> images) {

    /** Empty when nothing is wrong. */
    Optional<Refusal> refusal(JsonNode body) {
        try {
            check(body);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    void check(JsonNode body) {
        var title = body.path("title").asText();
        var length = title.codePointCount(0, title.length());
        if (length < 25) {
            throw new Refusal(TikTokCodes.TITLE_SHORT, "title is too short");
        }
        if (length > 255) {
            throw new Refusal(TikTokCodes.TITLE, "title is too long");
        }
        var description = body.path("description").asText();
        if (description.isBlank() || description.length() > 10_000) {
            throw new Refusal(TikTokCodes.DESCRIPTION, "description is empty or too long");
        }
        if (!TikTokCatalog.isLeaf(body.path("category_id").asText())) {
            throw new Refusal(TikTokCodes.CATEGORY, "category is no leaf");
        }
        if (body.path("category_id").asText().equals(TikTokCatalog.SUPPLEMENT)
                && body.path("certifications").isEmpty()) {
            throw new Refusal(TikTokCodes.PAPERS, "certification is required");
        }
        pictures(body.path("main_images"));
        skus(body.path("skus"));
        if (!body.path("package_weight").has("value")) {
            throw new Refusal(TikTokCodes.PARAMETER, "package_weight is required");
        }
    }

    private void pictures(JsonNode pictures) {
        if (pictures.isEmpty() || pictures.size() > 9) {
            throw new Refusal(TikTokCodes.PICTURES, "one to nine images");
        }
        pictures.forEach(one -> {
            if (!images.contains(one.path("uri").asText())) {
                throw new Refusal(TikTokCodes.PICTURES, "image must be uploaded first");
            }
        });
    }

    private static void skus(JsonNode skus) {
        var options = new HashSet<String>();
        for (var sku : skus) {
            if (!sku.path("seller_sku").asText().matches("\\S{1,50}")) {
                throw new Refusal(TikTokCodes.SKU, "seller_sku is malformed");
            }
            if (!sku.path("price").path("amount").asText().matches("[1-9]\\d*")
                    || !sku.path("price").path("currency").asText().equals("VND")) {
                throw new Refusal(TikTokCodes.PRICE, "price is malformed");
            }
            quantity(sku.path("inventory"));
            var option = sku.path("sales_attributes").path(0).path("value_name").asText();
            if (!options.add(option) || skus.size() > 1 && option.isEmpty()) {
                throw new Refusal(TikTokCodes.PARAMETER, "sales_attributes must differ");
            }
        }
        if (skus.isEmpty()) {
            throw new Refusal(TikTokCodes.PARAMETER, "skus is required");
        }
    }

    /** Documented as 1 to 99,999 over all warehouses. */
    static void quantity(JsonNode inventory) {
        var total = 0L;
        for (var place : inventory) {
            if (place.path("quantity").asLong() < 0
                    || place.path("warehouse_id").asText().isEmpty()) {
                throw new Refusal(TikTokCodes.STOCK, "quantity is out of range");
            }
            total += place.path("quantity").asLong();
        }
        if (total < 1 || total > 99_999) {
            throw new Refusal(TikTokCodes.STOCK, "quantity is out of range");
        }
    }
}
