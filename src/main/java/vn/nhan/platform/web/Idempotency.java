package vn.nhan.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Honours {@code Idempotency-Key} on creations: the same key and body give the same reply, once the first has been given;
 * another body is refused (422), and so is a second call while the first is under way (409). Key, reply and effect are
 * one transaction: a key is never remembered for something that did not happen.
 */
@RequestScoped
public class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_KEY_LENGTH = 255;
    private static final UUID NOBODY = new UUID(0, 0);

    private final HttpServerRequest request;
    private final SecurityIdentity identity;
    private final CurrentTenant tenant;
    private final TenantTx tx;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(
            HttpServerRequest request,
            SecurityIdentity identity,
            CurrentTenant tenant,
            TenantTx tx,
            ObjectMapper json,
            Clock clock) {
        this.request = request;
        this.identity = identity;
        this.tenant = tenant;
        this.tx = tx;
        this.json = json;
        this.clock = clock;
    }

    /** What a creation answers with: 201, the address of the new thing, and the thing. */
    public record Created(String location, Object body) {}

    /** Creates something, or gives the reply of the first call with this key again. */
    public Uni<Response> create(@Nullable Object body, Supplier<Uni<Created>> creation) {
        return create(tenant.require(), body, creation);
    }

    /** See {@link #create(Object, Supplier)}; for a creation that must see more than the province's own rows. */
    public Uni<Response> create(TenantScope scope, @Nullable Object body, Supplier<Uni<Created>> creation) {
        var key = request.getHeader(HEADER);
        if (key == null) {
            return creation.get().map(this::reply).map(Reply::toResponse);
        }
        if (key.isBlank() || key.length() > MAX_KEY_LENGTH) {
            throw new Invalid(HEADER, "value.format");
        }
        var hash = hash(body);
        return tx.as(
                scope,
                session -> lock(session, key)
                        .chain(() -> earlier(session, key, hash))
                        .chain(earlier -> earlier == null
                                ? creation.get().map(this::reply).call(reply -> remember(session, key, hash, reply))
                                : Uni.createFrom().item(replay(earlier, hash)))
                        .map(Reply::toResponse));
    }

    private Uni<Void> lock(Mutiny.Session session, String key) {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", Boolean.class)
                .setParameter("name", tenant.id() + "/" + caller() + "/" + key)
                .getSingleResult()
                .invoke(locked -> {
                    if (!locked) {
                        throw RequestFailure.keyInFlight();
                    }
                })
                .replaceWithVoid();
    }

    /** Somebody may have used a key in two provinces before one adopted the other: the call that is repeated here counts. */
    private Uni<@Nullable Object[]> earlier(Mutiny.Session session, String key, byte[] hash) {
        return session.createNativeQuery(
                        "select request_hash, status, location, body from idempotency_key"
                                + " where caller = :caller and key = :key"
                                + " order by request_hash = :hash desc, tenant_id = :own desc limit 1",
                        Object[].class)
                .setParameter("caller", caller())
                .setParameter("key", key)
                .setParameter("hash", hash)
                .setParameter("own", tenant.id().value())
                .getSingleResultOrNull();
    }

    private static Reply replay(Object[] earlier, byte[] hash) {
        if (!Arrays.equals((byte[]) earlier[0], hash)) {
            throw RequestFailure.keyReused();
        }
        return new Reply((Integer) earlier[1], (String) earlier[2], (String) earlier[3], true);
    }

    private Uni<Integer> remember(Mutiny.Session session, String key, byte[] hash, Reply reply) {
        return session.createNativeQuery("insert into idempotency_key"
                        + " (tenant_id, caller, key, request_hash, status, location, body, recorded_at)"
                        + " values (:tenant, :caller, :key, :hash, :status, :location, :body, :at)")
                .setParameter("tenant", tenant.id().value())
                .setParameter("caller", caller())
                .setParameter("key", key)
                .setParameter("hash", hash)
                .setParameter("status", reply.status())
                .setParameter("location", reply.location())
                .setParameter("body", reply.body())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private UUID caller() {
        UUID account = identity.getAttribute("accountId");
        return account == null ? NOBODY : account;
    }

    private Reply reply(Created created) {
        return new Reply(201, created.location(), written(created.body()), false);
    }

    private byte[] hash(@Nullable Object body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.method() + " " + request.uri() + "\n").getBytes(StandardCharsets.UTF_8));
            return digest.digest(
                    body instanceof byte[] bytes ? bytes : written(body).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Reply(int status, String location, String body, boolean replayed) {

        Response toResponse() {
            var response = Response.status(status)
                    .location(URI.create(location))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(body);
            return (replayed ? response.header("Idempotent-Replayed", "true") : response).build();
        }
    }
}
