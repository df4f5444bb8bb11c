package vn.nhan.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nhan.platform.problem.RequestFailure;

/** Refuses a body that announces itself as too large before a byte of it is read, and says how much is allowed. */
@ApplicationScoped
class BodyLimit {

    private final long maxBytes;
    private final EarlyAnswer answer;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, EarlyAnswer answer) {
        this.maxBytes = limit.asLongValue();
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FilterOrder.BODY_LIMIT);
    }

    private void check(RoutingContext request) {
        var announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && tooLong(announced)) {
            answer.fail(request, RequestFailure.tooLarge(maxBytes / (1024 * 1024)));
            return;
        }
        request.next();
    }

    private boolean tooLong(String announced) {
        try {
            return Long.parseLong(announced) > maxBytes;
        } catch (NumberFormatException e) {
            return true;
        }
    }
}
