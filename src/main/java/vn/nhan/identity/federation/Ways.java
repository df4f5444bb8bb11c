package vn.nhan.identity.federation;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import vn.nhan.platform.config.NhanConfig;

/** Where providers send people back: one address for each of them at each host. */
@RequestScoped
class Ways {

    private final NhanConfig config;
    private final HttpServerRequest request;

    Ways(NhanConfig config, HttpServerRequest request) {
        this.config = config;
        this.request = request;
    }

    /** Absolute, at the host of the request, which {@link vn.nhan.platform.tenancy.TenantDirectory} knows. */
    String back(Provider provider) {
        var here = request.authority();
        var port = here.port() > 0 ? ":" + here.port() : "";
        // Behind a proxy we are asked by plain http; what browsers see follows from the cookies.
        var scheme = config.cookies().secure() ? "https" : "http";
        return scheme + "://" + here.host() + port + "/sign-in/with/" + provider.name() + "/callback";
    }

    /** Where it is told how a way to a provider ended; the address holds no code and no state. */
    static String ended(String provider, FederationFailure failure) {
        return "/sign-in/with/" + provider + "/ended?why=" + failure.why();
    }
}
