package vn.nhan.simulator.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What Lazada refuses. */
record LazadaTerms(Set<String> images) {

    static final String FOOD = "10003001";
    static final String FRUIT = "10003011";

    void whole(JsonNode product) {
        if (!product.path("PrimaryCategory").asText().equals(FRUIT)) {
            throw new Refusal("CHK_CATEGORY_LEAF", "category is no leaf");
        }
        if (product.path("Attributes").path("description").asText().isBlank()) {
            throw new Refusal("CHK_DESCRIPTION_EMPTY", "description is mandatory");
        }
        if (product.path("Images").path("Image").isEmpty()) {
            throw new Refusal("CHK_IMAGE_EMPTY", "images are mandatory");
        }
        changed(product);
        product.path("Skus").path("Sku").forEach(LazadaTerms::sku);
    }

    void changed(JsonNode product) {
        var name = product.path("Attributes").path("name").asText("tên đủ dài");
        if (name.isBlank() || name.codePointCount(0, name.length()) > 255) {
            throw new Refusal("CHK_TITLE_LENGTH", "name is too long");
        }
        var pictures = product.path("Images").path("Image");
        if (pictures.size() > 8) {
            throw new Refusal("CHK_IMAGE_COUNT", "at most eight images");
        }
        pictures.forEach(image -> {
            if (!images.contains(image.asText())) {
                throw new Refusal("CHK_IMAGE_FOREIGN", "image is not on Lazada");
            }
        });
        var variation = product.path("variation").path("variation1");
        if (variation.path("name").asText().length() > 15) {
            throw new Refusal("VARIATION_NAME_LENGTH_LIMIT", "name is too long");
        }
        variation.path("options").path("option").forEach(option -> {
            if (option.asText().length() > 20) {
                throw new Refusal("VARIATION_OPTION_LENGTH_LIMIT", "option is too long");
            }
        });
    }

    static void sku(JsonNode sku) {
        for (var side : new String[] {"package_length", "package_width", "package_height", "package_weight"}) {
            if (!sku.path(side).asText().matches("\\d+(\\.\\d{1,2})?")) {
                throw new Refusal("CHK_PACKAGE_SIZE", side + " is malformed");
            }
        }
        price(sku.path("price"));
        quantity(sku.path("quantity"));
    }

    static void price(JsonNode price) {
        if (!price.asText().matches("[1-9]\\d{3,}(\\.\\d{1,2})?")) {
            throw new Refusal("CHK_PRICE_RANGE", "price is out of range");
        }
    }

    static void quantity(JsonNode quantity) {
        if (!quantity.asText().matches("\\d{1,8}")) {
            throw new Refusal("CHK_QUANTITY_RANGE", "quantity is out of range");
        }
    }
}
