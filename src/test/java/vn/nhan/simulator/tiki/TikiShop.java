package vn.nhan.simulator.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;
import vn.nhan.simulator.Asked;
import vn.nhan.simulator.Chaos;

/** Requests, their reviewers, and the products that came of them. */
final class TikiShop {

    private final List<TikiRequest> requests = new ArrayList<>();
    private final List<TikiProduct> products = new ArrayList<>();
    private final BiPredicate<Chaos.Kind, String> strikes;
    private long lastId = 9_007_199_254_740_993L;

    TikiShop(BiPredicate<Chaos.Kind, String> strikes) {
        this.strikes = strikes;
    }

    List<TikiProduct> products() {
        return products;
    }

    Optional<TikiProduct> bySku(String sku) {
        return products.stream().filter(one -> one.sku.equals(sku)).findFirst();
    }

    TikiProduct add(String sku) {
        var product = new TikiProduct(++lastId, sku);
        products.add(product);
        return product;
    }

    /** New ones that wait, each package for one. */
    int waiting() {
        return (int) requests.stream()
                .filter(request -> request.isNew() && request.state.equals("awaiting_approve"))
                .count();
    }

    JsonNode answer(Asked asked) {
        return switch (asked.path()) {
            case "/integration/v2/requests" -> asked.isWrite() ? created(asked) : list(asked);
            case "/integration/v2/requests/updateProductInfo" -> changed(asked);
            case "/integration/v2/products/findBy" ->
                bySku(asked.query().getOrDefault("original_sku", ""))
                        .orElseThrow(() -> new Refusal(404, "", "product is not there"))
                        .json();
            case "/integration/v2.1/products/updateSku" -> updated(asked.json());
            default -> throw new Refusal(404, "", "no such path");
        };
    }

    private ObjectNode created(Asked asked) {
        var body = asked.json();
        TikiTerms.whole(body);
        for (var variant : body.path("variants")) {
            var sku = variant.path("sku").asText();
            if (bySku(sku).isPresent()) {
                throw new Refusal(409, "sku", "original sku is there already");
            }
        }
        return submitted(asked, new TikiRequest(track(), body, List.of(), TikiTerms.fetched(body)));
    }

    private ObjectNode changed(Asked asked) {
        var body = asked.json();
        TikiTerms.said(body);
        var ids = StreamSupport.stream(body.path("product_ids").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        var found = products.stream()
                .filter(product -> ids.contains(Long.toString(product.id)))
                .toList();
        if (found.isEmpty()) {
            throw new Refusal(404, "", "product is not there");
        }
        return submitted(asked, new TikiRequest(track(), body, found, TikiTerms.fetched(body)));
    }

    private String track() {
        return "c3587ec5" + ++lastId;
    }

    private ObjectNode submitted(Asked asked, TikiRequest request) {
        requests.add(0, request);
        if (strikes.test(Chaos.Kind.REVIEW_REJECTED, asked.path())) {
            reject(request);
        } else if (!strikes.test(Chaos.Kind.REVIEW_PENDING, asked.path())) {
            approve(request);
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("track_id", request.track)
                .put("state", "queuing");
    }

    /** Whoever looks sees how it is; then the reviewers are done. */
    private ObjectNode list(Asked asked) {
        var skus = List.of(asked.query().getOrDefault("sku", "").split(",", -1));
        var answer = JsonNodeFactory.instance.objectNode();
        var data = answer.putArray("data");
        for (var request : List.copyOf(requests)) {
            var json = request.json();
            var isOurs = StreamSupport.stream(json.path("variants").spliterator(), false)
                    .anyMatch(one -> skus.contains(one.path("sku").asText()));
            if (isOurs) {
                data.add(json);
                judge(request, asked.path());
            }
        }
        return answer;
    }

    private void judge(TikiRequest request, String path) {
        if (request.state.equals("awaiting_approve") && !strikes.test(Chaos.Kind.REVIEW_PENDING, path)) {
            if (strikes.test(Chaos.Kind.REVIEW_REJECTED, path)) {
                reject(request);
            } else {
                approve(request);
            }
        }
    }

    private static void reject(TikiRequest request) {
        request.state = "rejected";
        request.reason = "Tên sản phẩm chưa rõ khối lượng tịnh";
    }

    /** New products are not active: the seller puts them on sale. */
    private void approve(TikiRequest request) {
        request.state = "approved";
        if (request.isNew()) {
            for (var variant : request.body.path("variants")) {
                var product = add(variant.path("sku").asText());
                product.price = variant.path("price").asLong();
                product.quantity = variant.path("quantity").asLong();
                say(product, request);
            }
        } else {
            request.products.forEach(product -> say(product, request));
        }
    }

    private static void say(TikiProduct product, TikiRequest request) {
        product.name = request.body.path("name").asText();
        product.description = request.body.path("description").asText();
        product.pictures = request.pictures;
    }

    private ObjectNode updated(JsonNode body) {
        var product = bySku(body.path("original_sku").asText())
                .orElseThrow(() -> new Refusal(404, "", "product is not there"));
        if (body.has("price")) {
            TikiTerms.price(body.path("price"));
            product.price = body.path("price").asLong();
        }
        if (body.has("quantity")) {
            TikiTerms.quantity(body.path("quantity"));
            product.quantity = body.path("quantity").asLong();
        }
        product.active = body.path("active").asInt(product.active ? 1 : 0) == 1;
        return JsonNodeFactory.instance.objectNode().put("state", "approved");
    }
}
