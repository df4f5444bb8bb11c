package vn.nhan.marketplace.tiki;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Labels;
import vn.nhan.marketplace.connector.StepKey;

/** Writes product requests. Pictures are fetched from our address, and stand at another one afterwards. */
record TikiListing(Desired want, Map<String, String> settings) {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    /** A mark of those that were sent: what is read back has Tiki's own addresses. */
    static final String PICTURES = "pictures";

    SortedMap<String, String> owned() {
        return new TreeMap<>(
                Map.of(TITLE, want.title().strip(), DESCRIPTION, want.html().strip(), PICTURES, pictures()));
    }

    String pictures() {
        return StepKey.of(want.pictures().stream().map(Desired.Picture::sha256).collect(Collectors.joining(",")));
    }

    /** Each package becomes a product of its own. */
    ObjectNode request(List<Desired.Variant> variants) {
        var body = said().put("category_id", number(want.category().orElse("")));
        body.put(
                "market_price",
                variants.stream().mapToLong(Desired.Variant::priceDong).max().orElse(0));
        if (want.variants().size() > 1) {
            body.putArray("option_attributes").add(Labels.name(want, "SKU", 30));
        }
        var list = body.putArray("variants");
        for (var variant : variants) {
            var one = list.addObject()
                    .put("sku", variant.sku())
                    .put("price", variant.priceDong())
                    .put("market_price", variant.priceDong())
                    .put("quantity", variant.sellable())
                    .put("inventory_type", "dropship")
                    .put("seller_warehouse", settings.getOrDefault(TikiConnector.WAREHOUSE, ""));
            if (want.variants().size() > 1) {
                one.put("option1", Labels.of(variant));
            }
        }
        // A star or mark without a number of its own tells reviewers nothing.
        var papers = body.putArray("certificate_files");
        want.papers().stream()
                .filter(paper -> !paper.number().isEmpty())
                .forEach(paper -> papers.addObject().put("type", paper.kind()).put("document_number", paper.number()));
        return body;
    }

    /** What a change of products that are there may say. */
    ObjectNode said() {
        var body = Json.object()
                .put("name", want.title().strip())
                .put("description", want.html().strip());
        var attributes = body.putObject("attributes");
        new TreeMap<>(want.attributes()).forEach(attributes::put);
        if (!want.pictures().isEmpty()) {
            body.put("image", want.pictures().get(0).source());
        }
        body.set(
                "images",
                Json.array(want.pictures().stream()
                        .skip(1)
                        .map(Desired.Picture::source)
                        .toList()));
        return body;
    }

    private static long number(String id) {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
