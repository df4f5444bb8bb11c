package vn.nhan.simulator.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import vn.nhan.simulator.Hash;

/** What Tiki refuses at once; the rest is for its reviewers. */
final class TikiTerms {

    static final long FRUIT = 44824;

    private TikiTerms() {}

    static void whole(JsonNode body) {
        said(body);
        if (body.path("category_id").asLong() != FRUIT) {
            throw new Refusal(422, "category_id", "category takes no products");
        }
        if (body.path("variants").isEmpty()) {
            throw new Refusal(422, "variants", "variants is required");
        }
        for (var variant : body.path("variants")) {
            price(variant.path("price"));
            quantity(variant.path("quantity"));
        }
    }

    static void said(JsonNode body) {
        var name = body.path("name").asText();
        if (name.isBlank() || name.codePointCount(0, name.length()) > 255) {
            throw new Refusal(422, "name", "name is too long");
        }
        if (body.path("description").asText().isBlank()) {
            throw new Refusal(422, "description", "description is required");
        }
        if (!body.has("image")) {
            throw new Refusal(422, "image", "image is required");
        }
    }

    static void price(JsonNode price) {
        if (price.asLong() < 1000) {
            throw new Refusal(422, "price", "price is too low");
        }
    }

    static void quantity(JsonNode quantity) {
        if (quantity.asLong() < 0 || quantity.asLong() > 999_999) {
            throw new Refusal(422, "quantity", "quantity is out of range");
        }
    }

    /** Hashes of the pictures, from where they are. */
    static List<String> fetched(JsonNode body) {
        var hashes = new ArrayList<String>();
        hashes.add(fetch(body.path("image").asText()));
        body.path("images").forEach(image -> hashes.add(fetch(image.asText())));
        return hashes;
    }

    private static String fetch(String address) {
        try (var stream = URI.create(address).toURL().openStream()) {
            return Hash.sha256(stream.readAllBytes());
        } catch (IOException e) {
            throw new Refusal(422, "image", "image cannot be fetched");
        }
    }
}
