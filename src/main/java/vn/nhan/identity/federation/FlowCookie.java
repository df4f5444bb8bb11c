package vn.nhan.identity.federation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.CurrentTenant;

/**
 * Keeps a {@link Flow} in the browser that it began in, sealed under the province's key: no other browser can end it, and
 * no other province can open it.
 */
@ApplicationScoped
class FlowCookie {

    private static final String PLACE = "federation/flow";

    private final String name;
    private final boolean secure;
    private final Seal seal;
    private final ObjectMapper json;
    private final CurrentTenant tenant;
    private final Clock clock;

    FlowCookie(NhanConfig nhan, Seal seal, ObjectMapper json, CurrentTenant tenant, Clock clock) {
        this.secure = nhan.cookies().secure();
        this.name = secure ? "__Host-nhan-flow" : "nhan-flow";
        this.seal = seal;
        this.json = json;
        this.tenant = tenant;
        this.clock = clock;
    }

    void keep(HttpServerResponse response, Flow flow) {
        var sealed =
                Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(tenant.id(), PLACE, written(flow)));
        var seconds = flow.until().getEpochSecond() - clock.instant().getEpochSecond();
        response.addCookie(cookie(sealed, seconds));
    }

    /** What this browser left with, if it left from this province and is not too late. */
    Optional<Flow> read(HttpServerRequest request) {
        Cookie cookie = request.getCookie(name);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        try {
            var opened = seal.open(tenant.id(), PLACE, Base64.getUrlDecoder().decode(cookie.getValue()));
            return Optional.of(json.readValue(opened, Flow.class))
                    .filter(flow -> clock.instant().isBefore(flow.until()));
        } catch (IllegalArgumentException | IllegalStateException | JsonProcessingException notOurs) {
            return Optional.empty();
        }
    }

    void forget(HttpServerResponse response) {
        response.addCookie(cookie("", 0));
    }

    private String written(Flow flow) {
        try {
            return json.writeValueAsString(flow);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cookie cookie(String value, long maxAgeSeconds) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(maxAgeSeconds);
    }
}
