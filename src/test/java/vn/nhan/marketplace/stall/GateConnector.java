package vn.nhan.marketplace.stall;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** Comes in, looks, and goes. Hooks are signed with the first secret that an account or its application has. */
abstract class GateConnector implements Connector {

    private final Descriptor descriptor;

    GateConnector(String id, String name, List<String> secrets) {
        this.descriptor = new Descriptor(
                id,
                name,
                Set.of(),
                List.of(),
                Duration.ofMinutes(5),
                new Descriptor.Hosts.Anywhere(),
                Optional.empty(),
                Optional.empty(),
                secrets);
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return call.to() == Call.To.SIGN_IN
                ? call
                : call.withHeader(
                        "Authorization",
                        "Bearer "
                                + credentials
                                        .secrets()
                                        .getOrDefault(
                                                "shop-key",
                                                credentials.secrets().get(Credentials.ACCESS_TOKEN)));
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        return switch (reply.status()) {
            case 200 -> Optional.empty();
            case 401 -> Optional.of(new Fault.AuthExpired("expired", ""));
            case 403 -> Optional.of(new Fault.AuthRevoked("shut-out", ""));
            default -> Optional.of(new Fault.Transient("http-" + reply.status(), ""));
        };
    }

    @Override
    public List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return List.of();
    }

    @Override
    public SortedMap<String, String> owned(Desired want, Known have) {
        return new TreeMap<>();
    }

    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        var bytes = hook.payload().bytes();
        if (bytes.length == 0) {
            return new HookVerdict.Ping("pong");
        }
        var secret = credentials
                .secrets()
                .getOrDefault("app-secret", credentials.secrets().get("shop-key"));
        var given = hook.header("x-stall-sign").orElse("").getBytes(StandardCharsets.UTF_8);
        if (secret == null || !MessageDigest.isEqual(sign(secret, bytes), given)) {
            return new HookVerdict.Forged("signature");
        }
        var body = new JsonObject(hook.payload().text());
        return new HookVerdict.Accepted(
                body.getString("id"),
                body.getString("topic"),
                Optional.ofNullable(body.getString("shop")),
                body.getJsonArray("goods").stream().map(String::valueOf).collect(Collectors.toSet()),
                "orders".equals(body.getString("topic")));
    }

    private static byte[] sign(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body)).getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        return session.send(Call.get("/goods", "all").with("sku", want.sku())).replaceWith(Optional.empty());
    }
}
