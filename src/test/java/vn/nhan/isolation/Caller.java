package vn.nhan.isolation;

import io.restassured.response.Response;
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

    static Caller member(String host) {
        return of("member", People.member(host));
    }

    static Caller officer(String host) {
        return of("officer", People.officer(host));
    }

    static Caller helper(Api api) {
        return of("helper", api);
    }

    private static Caller of(String role, Api api) {
        return new Caller(role, api, Browser.of(api));
    }

    boolean mayCall(Endpoint endpoint) {
        return endpoint.roles().contains(role);
    }

    /** Asks for these things, with a good body wherever one is needed. */
    Response ask(Endpoint endpoint, Belongings things) {
        var address = Names.address(endpoint, things);
        if (endpoint.isApi()) {
            return ApiBodies.of(endpoint)
                    .orElseThrow()
                    .apply(api.request(), things)
                    .request(endpoint.method(), address);
        }
        if (endpoint.method().equals("GET")) {
            return browser.get(address);
        }
        var filled = PageForms.of(endpoint).orElseThrow().apply(things);
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
