package vn.nhan.simulator.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What Shopee refuses. */
record ShopeeTerms(Set<String> images) {

    void whole(JsonNode body) {
        for (var required : new String[] {
            "original_price", "description", "weight", "item_name", "category_id", "image", "logistic_info", "brand"
        }) {
            if (!body.has(required)) {
                throw new Refusal("error_param", "Wrong parameters, detail: " + required + ".");
            }
        }
        if (body.path("logistic_info").isEmpty()) {
            throw new Refusal("error_param", "Wrong parameters, detail: logistic_info.");
        }
        price(body.path("original_price").asLong());
        stock(body.path("seller_stock").path(0).path("stock").asLong());
        changed(body);
    }

    void changed(JsonNode body) {
        if (body.has("item_name")) {
            name(body.path("item_name").asText());
        }
        if (body.has("description") && length(body.path("description").asText()) > ShopeeCatalog.DESCRIPTION_MAX) {
            throw new Refusal("error_description_too_long", "Description is too long");
        }
        if (body.has("category_id")) {
            category(body);
        }
        if (body.has("image")) {
            pictures(body.path("image").path("image_id_list"));
        }
    }

    private static void name(String name) {
        if (length(name) < ShopeeCatalog.NAME_MIN) {
            throw new Refusal("error_param", "Product name is too short");
        }
        if (length(name) > ShopeeCatalog.NAME_MAX) {
            throw new Refusal("error_param", "Product name is too long");
        }
    }

    private static void category(JsonNode body) {
        var category = body.path("category_id").asLong();
        if (!ShopeeCatalog.isLeaf(category)) {
            throw new Refusal("error_invalid_category", "Invalid category ID " + category);
        }
        var origin = StreamSupport.stream(body.path("attribute_list").spliterator(), false)
                .filter(one -> one.path("attribute_id").asLong() == ShopeeCatalog.ORIGIN)
                .findFirst();
        if (category == ShopeeCatalog.FRUIT && origin.isEmpty()) {
            throw new Refusal("error_mandatory_attribute", "Attribute is mandatory");
        }
        if (origin.isPresent()
                && origin.get()
                                .path("attribute_value_list")
                                .path(0)
                                .path("value_id")
                                .asLong()
                        < 701) {
            throw new Refusal("error_attribute_value", "Attribute takes listed values only");
        }
    }

    private void pictures(JsonNode ids) {
        if (ids.isEmpty() || ids.size() > ShopeeCatalog.IMAGES_MAX) {
            throw new Refusal("error_image_count", "Wrong number of images");
        }
        ids.forEach(id -> {
            if (!images.contains(id.asText())) {
                throw new Refusal("error_invalid_image", "Image not exist.");
            }
        });
    }

    static void price(long price) {
        if (price < ShopeeCatalog.PRICE_MIN) {
            throw new Refusal("error_price_exceed_min_limit", "Original_price is less than min price limit.");
        }
        if (price > ShopeeCatalog.PRICE_MAX) {
            throw new Refusal("error_price_exceed_max_limit", "Original_price is bigger than max price limit.");
        }
    }

    static void stock(long stock) {
        if (stock < 0 || stock > ShopeeCatalog.STOCK_MAX) {
            throw new Refusal("error_stock_exceed_max_limit", "Stock is out of range.");
        }
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
