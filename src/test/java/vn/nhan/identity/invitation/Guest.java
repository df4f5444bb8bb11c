package vn.nhan.identity.invitation;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;

/**
 * Somebody with an invitation in hand.
 *
 * @param key {@code secret} or {@code code}
 * @param value what opens the invitation
 */
record Guest(String key, String value, String signInName) {

    /** With a link, however it came. */
    static Guest withLink(String link) {
        return new Guest("secret", link.substring(link.lastIndexOf('/') + 1).strip(), People.newAddress("khach"));
    }

    static Guest withCode(String code, String signInName) {
        return new Guest("code", code, signInName);
    }

    Guest named(String name) {
        return new Guest(key, value, name);
    }

    /** Takes the invitation up as somebody who isn't signed in. */
    Response accept(String host) {
        return accept(host, People.PASSWORD);
    }

    Response accept(String host, String password) {
        var body = new HashMap<String, Object>();
        body.put(key, value);
        body.put("displayName", "Khách mời thử nghiệm");
        body.put("signInName", signInName);
        body.put("password", password);
        return Api.at(host).post("/invitation-acceptances", body);
    }

    /** Takes it up as somebody who is. */
    Response acceptAs(Api signedIn) {
        return signedIn.post("/invitation-acceptances", Map.of(key, value));
    }

    /** What administrators and operators ask for. */
    static Map<String, Object> wanted(String role, String by, @Nullable String signInName) {
        var body = new HashMap<String, Object>();
        body.put("role", role);
        body.put("by", by);
        body.put("name", "Bác Năm");
        if (signInName != null) {
            body.put("signInName", signInName);
        }
        if (role.equals("helper") || role.equals("commune-officer")) {
            body.put("communeCode", "12271");
        }
        return body;
    }

    static Response page(String host, String path) {
        return given().header("Host", host).redirects().follow(false).get(path);
    }
}
