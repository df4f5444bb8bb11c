package vn.nhan.isolation;

import io.restassured.response.Response;
import java.util.Map;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Endpoint;
import vn.nhan.testing.People;

/**
 * Somebody who asks for things, at the pages and at the API alike.
 *
 * @param role as endpoints declare it
 */
record Caller(String role, Api api, Browser browser) {

    static final String NOBODY = "nobody";

    /** A member who has nothing yet. */
    static Caller member(String host) {
        return of("member", People.member(host));
    }

    /** Whoever has that role in the province of the host, or nobody; operators are of the whole installation. */
    static Caller of(String role, String host) {
        return switch (role) {
            case NOBODY -> new Caller(role, Api.at(host), new Browser(host, Map.of(), ""));
            case "operator" -> of(role, People.operator());
            case "member" -> member(host);
            default -> of(role, People.atWork(host, role));
        };
    }

    static Caller helper(Api api) {
        return of("helper", api);
    }

    private static Caller of(String role, Api api) {
        return new Caller(role, api, Browser.of(api));
    }

    boolean mayCall(Endpoint endpoint) {
        return endpoint.roles().contains(role)
                || endpoint.roles().contains(Endpoint.SIGNED_IN) && !role.equals(NOBODY)
                || endpoint.roles().isEmpty();
    }

    /** Asks for these things, with a good body wherever one is needed. */
    Response ask(Endpoint endpoint, Belongings things) {
        var address = Names.address(endpoint, things);
        if (endpoint.isApi()) {
            return ApiBodies.of(endpoint)
                    .orElse(ApiBodies.EMPTY)
                    .apply(api.request(), things)
                    .request(endpoint.method(), address);
        }
        if (endpoint.method().equals("GET")) {
            return browser.get(address);
        }
        var filled = PageForms.of(endpoint).orElse(PageForms.EMPTY).apply(things);
        return filled.file() == null
                ? browser.submit(address, filled.fields())
                : browser.upload(address, filled.fields(), filled.file());
    }

    /** Looks at an address that names nothing of anybody's. */
    Response look(Endpoint endpoint, String address) {
        return endpoint.isApi() ? api.request().get(address) : browser.get(address);
    }

    @Override
    public String toString() {
        return role + " at " + api.host();
    }
}
