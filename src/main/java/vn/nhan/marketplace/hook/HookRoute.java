package vn.nhan.marketplace.hook;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.Payload;

/**
 * {@code POST /hooks/{channel}/{account}}, and {@code GET} for those who ask first whether they are awaited. Stands beside the resources, not among them: what proves a hook are its bytes as
 * they came, whatever they say they are. Answered within half a second, whatever the database does: a marketplace that is
 * put off sends again.
 */
@ApplicationScoped
class HookRoute {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final HookInbox inbox;
    private final Clock clock;

    HookRoute(HookInbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    void register(@Observes Router router) {
        router.post("/hooks/:channel/:account")
                .handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES))
                .handler(this::take);
        router.get("/hooks/:channel/:account").handler(this::take);
    }

    private void take(RoutingContext request) {
        var account = account(request.pathParam("account"));
        if (account.isEmpty() || !VertxContext.isOnDuplicatedContext()) {
            answer(request, new AtomicBoolean(), HookAnswer.UNKNOWN);
            return;
        }
        var answered = new AtomicBoolean();
        long timer = request.vertx().setTimer(PATIENCE.toMillis(), late -> answer(request, answered, HookAnswer.LATER));
        // What takes longer is not broken off: it may still be kept, and what comes again is known then.
        inbox.take(request.pathParam("channel"), account.get(), hook(request))
                .onFailure()
                .recoverWithItem(HookAnswer.LATER)
                .subscribe()
                .with(answer -> {
                    request.vertx().cancelTimer(timer);
                    answer(request, answered, answer);
                });
    }

    private Hook hook(RoutingContext request) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (var header : request.request().headers()) {
            headers.computeIfAbsent(header.getKey().toLowerCase(Locale.ROOT), any -> new ArrayList<>(1))
                    .add(header.getValue());
        }
        var body = request.body().buffer();
        var mime = Optional.ofNullable(request.request().getHeader(HttpHeaders.CONTENT_TYPE))
                .orElse("");
        return new Hook(
                request.request().method().name(),
                "https://" + request.request().authority() + request.request().uri(),
                headers,
                Payload.of(mime, body == null ? new byte[0] : body.getBytes()),
                clock.instant());
    }

    private static Optional<UUID> account(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void answer(RoutingContext request, AtomicBoolean answered, HookAnswer answer) {
        if (answered.compareAndSet(false, true) && !request.response().closed()) {
            request.response()
                    .setStatusCode(answer.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .end(answer.body());
        }
    }
}
