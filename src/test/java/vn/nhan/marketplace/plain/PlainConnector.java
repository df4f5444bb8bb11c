package vn.nhan.marketplace.plain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Capability;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** Speaks to {@link vn.nhan.simulator.plain.PlainMarket}. */
@Singleton
public final class PlainConnector implements Connector, OAuth {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TITLE_MAX = 100;
    private static final Descriptor DESCRIPTOR = new Descriptor(
            "plain",
            "Plain",
            Set.of(Capability.REVIEW_STATE, Capability.ORDERS),
            List.of(),
            Duration.ofMinutes(5),
            new Descriptor.Hosts.Anywhere(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Override
    public Descriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return call.withHeader("Authorization", "Bearer " + credentials.secret(Credentials.ACCESS_TOKEN));
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        var body = read(reply);
        var code = body.path("error").asText("");
        return switch (reply.status()) {
            case 200, 201 ->
                body.isMissingNode()
                        ? Optional.of(new Fault.Transient("unreadable", ""))
                        : code.isEmpty() ? Optional.empty() : Optional.of(new Fault.Transient(code, ""));
            case 401 -> Optional.of(new Fault.AuthExpired(code, ""));
            case 403 -> Optional.of(new Fault.AuthRevoked(code, ""));
            case 404 -> Optional.of(new Fault.Gone(code, ""));
            case 429 ->
                Optional.of(new Fault.Throttled(
                        code,
                        "",
                        Duration.ofSeconds(
                                Long.parseLong(reply.header("retry-after").orElse("1")))));
            default -> Optional.of(new Fault.Transient("http-" + reply.status(), ""));
        };
    }

    @Override
    public List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        var findings = new ArrayList<Finding>();
        if (want.title().isBlank()) {
            findings.add(Finding.block("title", "title.missing", Map.of()));
        }
        var length = want.title().codePointCount(0, want.title().length());
        if (length > TITLE_MAX) {
            findings.add(Finding.block("title", "title.too-long", Map.of("max", "" + TITLE_MAX, "have", "" + length)));
        }
        if (want.variants().stream().anyMatch(variant -> variant.priceDong() <= 0)) {
            findings.add(Finding.block("variants[0].priceDong", "price.zero", Map.of()));
        }
        return findings;
    }

    @Override
    public SortedMap<String, String> owned(Desired want, Known have) {
        return new TreeMap<>(Map.of(
                "title", want.title(),
                "text", want.plainText(),
                "pictures", String.join(" ", pictures(want, have))));
    }

    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        return new HookVerdict.Forged("it sends none");
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        if (step instanceof Step.PutImage put) {
            return session.bytes(put.picture())
                    .chain(bytes -> session.send(Call.write("POST", "/pictures", "all", Payload.of("image/jpeg", bytes))
                            .repeatable()))
                    .map(reply -> Applied.handle(
                            Known.imageHandle(put.picture().sha256()),
                            read(reply).get("id").asText()));
        }
        return session.send(call(step, have))
                .map(reply -> Applied.of(remote(read(reply), session.clock().instant())));
    }

    private static Call call(Step step, Known have) {
        if (step instanceof Step.Upsert upsert) {
            return upsert.remoteId()
                    .map(id -> put("/goods/" + id, written(upsert.want(), have)))
                    .orElseGet(() -> Call.write("POST", "/goods", "all", Payload.json(written(upsert.want(), have))));
        }
        if (step instanceof Step.SetPrice set) {
            return put(
                    "/goods/" + set.remoteId() + "/packages/" + set.remoteVariantId(),
                    json(Map.of("price", set.priceDong())));
        }
        if (step instanceof Step.SetStock set) {
            return put(
                    "/goods/" + set.remoteId() + "/packages/" + set.remoteVariantId(),
                    json(Map.of("stock", set.quantity())));
        }
        if (step instanceof Step.Publish publish) {
            return put("/goods/" + publish.remoteId(), json(Map.of("live", true)));
        }
        if (step instanceof Step.Unlist unlist) {
            return put("/goods/" + unlist.remoteId(), json(Map.of("live", false)));
        }
        throw new IllegalArgumentException(step.toString());
    }

    private static Call put(String path, String body) {
        return Call.write("PUT", path, "all", Payload.json(body)).repeatable();
    }

    private static String written(Desired want, Known have) {
        var all = new LinkedHashMap<String, Object>();
        all.put("title", want.title());
        all.put("text", want.plainText());
        all.put("pictures", pictures(want, have));
        all.put(
                "packages",
                want.variants().stream()
                        .map(variant -> Map.of(
                                "sku", variant.sku(),
                                "price", variant.priceDong(),
                                "stock", variant.sellable()))
                        .toList());
        return json(all);
    }

    private static List<String> pictures(Desired want, Known have) {
        return want.pictures().stream()
                .map(picture -> have.picture(picture.sha256()).orElse("new"))
                .toList();
    }

    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        var now = session.clock().instant();
        if (remoteId.isPresent()) {
            return session.send(Call.get("/goods/" + remoteId.get(), "all"))
                    .map(reply -> Optional.of(remote(read(reply), now)))
                    .onFailure(
                            failure -> failure instanceof FaultException fault && fault.fault() instanceof Fault.Gone)
                    .recoverWithItem(Optional.empty());
        }
        return session.send(Call.get("/goods", "all").with("sku", want.sku())).map(reply -> {
            var found = read(reply);
            return found.isEmpty() ? Optional.<Remote>empty() : Optional.of(remote(found.get(0), now));
        });
    }

    @Override
    public Uni<OrderPage> orders(OrderWindow window, Session session) {
        return session.send(PlainOrders.call(window)).map(reply -> PlainOrders.page(read(reply)));
    }

    private static Remote remote(JsonNode body, Instant now) {
        var packages = new ArrayList<Remote.Variant>();
        body.path("packages")
                .forEach(each -> packages.add(new Remote.Variant(
                        each.path("id").asText(),
                        each.path("sku").asText(),
                        OptionalLong.of(each.path("price").asLong()),
                        OptionalLong.of(each.path("stock").asLong()))));
        var ids = new ArrayList<String>();
        body.path("pictures").forEach(id -> ids.add(id.asText()));
        return new Remote(
                body.path("id").asText(),
                state(body),
                body.path("state").asText().equals("rejected") ? List.of("không hợp lệ") : List.of(),
                new TreeMap<>(Map.of(
                        "title", body.path("title").asText(),
                        "text", body.path("text").asText(),
                        "pictures", String.join(" ", ids))),
                packages,
                Map.of(),
                now);
    }

    private static Remote.State state(JsonNode body) {
        return switch (body.path("state").asText()) {
            case "review" -> Remote.State.IN_REVIEW;
            case "rejected" -> Remote.State.REJECTED;
            default -> body.path("live").asBoolean() ? Remote.State.LIVE : Remote.State.UNLISTED;
        };
    }

    @Override
    public Optional<OAuth> oauth() {
        return Optional.of(this);
    }

    @Override
    public URI authorizeUrl(Credentials application, String state, URI callback, Instant now) {
        return URI.create("https://plain.example/authorize?state=" + state);
    }

    @Override
    public Call exchange(Credentials application, Map<String, String> callbackParameters, URI callback) {
        return Call.write("POST", "/tokens", "all", Payload.json("{}"));
    }

    @Override
    public Call refresh(Credentials credentials) {
        return Call.write("POST", "/tokens", "all", Payload.json("{}"));
    }

    @Override
    public Credentials parse(Reply reply, Instant now) {
        return Credentials.of(
                Map.of(Credentials.ACCESS_TOKEN, read(reply).get("token").asText()), Map.of());
    }

    @Override
    public boolean refreshRotates() {
        return false;
    }

    private static JsonNode read(Reply reply) {
        try {
            return JSON.readTree(reply.payload().text());
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private static String json(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
