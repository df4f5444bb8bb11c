package vn.nhan.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** One id in all log lines of a request: the caller's (W3C Trace Context), or a new one. */
@ApplicationScoped
class TraceId {

    /** The header by which an answer names its trace, to be quoted in a complaint. */
    static final String HEADER = "X-Trace-Id";

    private static final Pattern TRACE_PARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    void register(@Observes Filters filters) {
        filters.register(TraceId::mark, FilterOrder.TRACE);
    }

    private static void mark(RoutingContext request) {
        var id = of(request.request().getHeader("traceparent"));
        MDC.put("traceId", id);
        request.response().putHeader(HEADER, id);
        request.next();
    }

    private static String of(@Nullable String traceParent) {
        if (traceParent != null) {
            var given = TRACE_PARENT.matcher(traceParent);
            if (given.matches()) {
                return given.group(1);
            }
        }
        return UUID.randomUUID().toString().replace("-", "");
    }
}
