package vn.nhan.identity.federation;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;

/** A browser on its way to a provider and back; it keeps its cookies as browsers do. */
final class Traveller {

    private final String host;
    private final Map<String, String> cookies = new HashMap<>();
    private String csrf = "";

    private Traveller(String host) {
        this.host = host;
    }

    static Traveller at(String host) {
        return new Traveller(host);
    }

    /** Somebody who is signed in. */
    static Traveller of(Api signedIn) {
        var browser = Browser.of(signedIn);
        var traveller = new Traveller(browser.host());
        traveller.cookies.putAll(browser.cookies());
        traveller.csrf = browser.csrf();
        return traveller;
    }

    Response get(String path) {
        return kept(given().header("Host", host)
                .cookies(cookies)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(path));
    }

    Response submit(String path) {
        return submit(path, Map.of());
    }

    Response submit(String path, Map<String, String> fields) {
        return kept(given().header("Host", host)
                .cookies(cookies)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .formParam("csrf", csrf)
                .post(path));
    }

    /** From the sign-in page to the provider. */
    URI leave(String provider, String next) {
        var reply = get("/sign-in/with/" + provider + "?next=" + next);
        reply.then().statusCode(303);
        return URI.create(reply.header("Location"));
    }

    /** From a page of the account, by a form and the page that says what will happen. */
    URI leaveFor(String form) {
        var reply = submit(form);
        reply.then().statusCode(303);
        var page = get(URI.create(reply.header("Location")).getPath());
        page.then().statusCode(200);
        return URI.create(Jsoup.parse(page.asString())
                .selectFirst("main a.button[rel=noreferrer]")
                .attr("href"));
    }

    Response comeBack(URI callback) {
        return get(callback.getRawPath() + "?" + callback.getRawQuery());
    }

    boolean isSignedIn() {
        return !cookies.getOrDefault("nhan-access", "").isEmpty();
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Takes over a cookie, as a thief would. */
    Traveller holding(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    private Response kept(Response reply) {
        cookies.putAll(reply.cookies());
        return reply;
    }
}
