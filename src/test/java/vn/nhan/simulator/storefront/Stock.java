package vn.nhan.simulator.storefront;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import vn.nhan.simulator.Answered;
import vn.nhan.simulator.Hash;
import vn.nhan.simulator.Index;

/** The products of a shop, with their packages and pictures. A SKU may be there as often as one likes. */
public final class Stock {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Long, ObjectNode> products = new TreeMap<>();
    /** By a field's name, a colon and its value. */
    private final Index<Found> packages = new Index<>(this::isCalled);

    private final Map<Long, String> media = new HashMap<>();
    private final Tongue tongue;
    private final Clock clock;
    /** Each kind is counted for itself: goods get the same number again however many calls for pictures come between. */
    private long lastProduct = 9_100_000_000_000_000L;

    private long lastPart = 9_200_000_000_000_000L;
    private long lastImage = 9_300_000_000_000_000L;

    Stock(Tongue tongue, Clock clock) {
        this.tongue = tongue;
        this.clock = clock;
    }

    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;
        final transient Answered answer;

        Refusal(int status, Object errors) {
            super("refused", null, false, false);
            answer = Answered.json(status, Map.of("errors", errors));
        }
    }

    List<ObjectNode> all() {
        return new ArrayList<>(products.values());
    }

    ObjectNode product(long id) {
        return found(Optional.ofNullable(products.get(id)));
    }

    /** A package with the product that it hangs on. */
    record Found(ObjectNode product, ObjectNode variant) {}

    Optional<Found> bySku(String sku) {
        return find("sku", sku);
    }

    Found variant(long id) {
        return find("id", Long.toString(id)).orElseThrow(() -> new Refusal(404, "Not Found"));
    }

    Optional<Found> find(String field, String value) {
        return packages.find(field + ":" + value).findFirst();
    }

    private boolean isCalled(Found found, String name) {
        var field = name.substring(0, name.indexOf(':'));
        return products.get(last(found.product())) == found.product()
                && name.equals(field + ":" + found.variant().path(field).asText())
                && StreamSupport.stream(found.product().path("variants").spliterator(), false)
                        .anyMatch(variant -> variant == found.variant());
    }

    /** To be told whenever a package came or got another name. */
    void named(ObjectNode product) {
        for (var variant : product.path("variants")) {
            for (var field : List.of("id", "sku", "inventory_item_id")) {
                packages.name(
                        new Found(product, (ObjectNode) variant),
                        field + ":" + variant.path(field).asText());
            }
        }
    }

    ObjectNode create(JsonNode asked) {
        if (asked.path(tongue.title()).asText().isBlank()) {
            throw new Refusal(422, Map.of(tongue.title(), List.of("can't be blank")));
        }
        var product = JSON.createObjectNode().put("id", ++lastProduct);
        product.put("vendor", "").put("product_type", "").putNull(tongue.published());
        product.put(tongue.html(), "");
        product.putArray("images");
        product.putArray("options").addObject().put("name", "Title");
        var variants = product.putArray("variants");
        if (!asked.path("variants").isArray() || asked.path("variants").isEmpty()) {
            add(product, JSON.createObjectNode());
        }
        asked.path("variants").forEach(variant -> add(product, variant));
        variants.forEach(variant -> ((ObjectNode) variant).put("inventory_quantity", 0));
        write(product, asked);
        products.put(last(product), product);
        named(product);
        if (!asked.has("published") || asked.path("published").asBoolean()) {
            product.put(tongue.published(), clock.instant().toString());
        }
        return product;
    }

    private static long last(ObjectNode product) {
        return product.path("id").asLong();
    }

    void write(ObjectNode product, JsonNode asked) {
        for (var field : List.of(tongue.title(), tongue.html(), "vendor", "product_type", "options")) {
            if (asked.has(field)) {
                product.set(field, asked.get(field));
            }
        }
        if (asked.has("published")) {
            if (asked.path("published").asBoolean()) {
                product.put(tongue.published(), clock.instant().toString());
            } else {
                product.putNull(tongue.published());
            }
        }
    }

    ObjectNode add(ObjectNode product, JsonNode asked) {
        var variants = (ArrayNode) product.get("variants");
        var variant = variants.addObject().put("id", ++lastPart).put("inventory_item_id", ++lastPart);
        variant.put("sku", "").put("price", 0.0).put("inventory_quantity", 0).put("option1", "Default Title");
        variant.putNull("inventory_management");
        change(variant, asked);
        return variant;
    }

    /** Prices come back with four digits after the comma. */
    void change(ObjectNode variant, JsonNode asked) {
        asked.properties().forEach(field -> {
            if (!List.of("id", "inventory_quantity", "inventory_item_id").contains(field.getKey())) {
                variant.set(field.getKey(), field.getValue());
            }
        });
        variant.put("price", new BigDecimal(variant.path("price").asText()).setScale(4, RoundingMode.HALF_UP));
    }

    /** Stock of what isn't counted stays as it is. */
    public void count(String field, String value, long quantity, boolean isSet) {
        var variant = find(field, value)
                .orElseThrow(() -> new Refusal(404, "Not Found"))
                .variant();
        if (!variant.path("inventory_management").isNull()) {
            var before = isSet ? 0 : variant.path("inventory_quantity").asLong();
            variant.put("inventory_quantity", before + quantity);
        }
    }

    /** What is counted under a SKU. */
    public Optional<Map<String, Object>> item(String sku) {
        return bySku(sku)
                .map(found -> Map.of(
                        "id", found.variant().path("inventory_item_id"),
                        "sku", sku,
                        "product_id", found.product().path("id"),
                        "variant_id", found.variant().path("id")));
    }

    void delete(long id) {
        products.remove(product(id).path("id").asLong());
    }

    ObjectNode addImage(ObjectNode product, JsonNode asked) {
        var bytes = Base64.getDecoder().decode(asked.path(tongue.file()).asText());
        var name = asked.path(tongue.fileName()).asText();
        if (bytes.length == 0 || !name.matches("[\\w-]+\\.(jpg|png|gif)")) {
            throw new Refusal(422, Map.of("image", List.of("is not a picture")));
        }
        var image = JSON.createObjectNode().put("id", ++lastImage);
        image.put(
                "src",
                "https://product.cdn.example/"
                        + name.replace(".", "_" + Hash.sha256(bytes).substring(32) + "."));
        media.put(lastImage, Hash.sha256(bytes));
        place(product, image, asked.path("position").asInt(Integer.MAX_VALUE));
        return image;
    }

    void place(ObjectNode product, ObjectNode image, int position) {
        var images = new ArrayList<ObjectNode>();
        product.path("images").forEach(one -> images.add((ObjectNode) one));
        images.removeIf(one -> one.path("id").equals(image.path("id")));
        images.add(Math.min(position - 1, images.size()), image);
        var array = product.putArray("images");
        images.forEach(one -> array.add(one.put("position", array.size() + 1)));
    }

    void remove(ObjectNode product, String list, long id) {
        var array = (ArrayNode) product.get(list);
        for (var i = 0; i < array.size(); i++) {
            if (array.get(i).path("id").asLong() == id) {
                array.remove(i);
                return;
            }
        }
        throw new Refusal(404, "Not Found");
    }

    ObjectNode image(ObjectNode product, long id) {
        for (var image : product.path("images")) {
            if (image.path("id").asLong() == id) {
                return (ObjectNode) image;
            }
        }
        throw new Refusal(404, "Not Found");
    }

    List<String> pictures(ObjectNode product) {
        var hashes = new ArrayList<String>();
        product.path("images")
                .forEach(image -> hashes.add(media.getOrDefault(image.path("id").asLong(), "")));
        return hashes;
    }

    private static ObjectNode found(Optional<ObjectNode> product) {
        return product.orElseThrow(() -> new Refusal(404, "Not Found"));
    }
}
