package vn.nhan.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks to the JSON API of one host.
 *
 * @param host such as {@code hung-yen.localhost}
 * @param token of whoever is signed in, or null
 */
public record Api(String host, @Nullable String token) {

    public static final String NATIONAL = "localhost";
    public static final String HUNG_YEN = "hung-yen.localhost";
    public static final String THAI_NGUYEN = "thai-nguyen.localhost";

    /** Nobody in particular, at a host. */
    public static Api at(String host) {
        return new Api(host, null);
    }

    /** The same person, signed in. */
    public Api signIn(String signInName, String password) {
        var reply = post("/sessions", Map.of("signInName", signInName, "password", password));
        reply.then().statusCode(200);
        return new Api(host, reply.path("accessToken"));
    }

    /** The same person, signed in with a code of their authenticator app. */
    public Api signIn(String signInName, String password, String code) {
        var asked = post("/sessions", Map.of("signInName", signInName, "password", password));
        asked.then().statusCode(202);
        var reply = post("/sessions/second-factor", Map.of("challenge", asked.path("challenge"), "code", code));
        reply.then().statusCode(200);
        return new Api(host, reply.path("accessToken"));
    }

    public RequestSpecification request() {
        var request = given().header("Host", host).accept("*/*");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Response get(String path, Object... values) {
        return request().get("/api/v1" + path, values);
    }

    public Response post(String path, Object body, Object... values) {
        return request().contentType("application/json").body(body).post("/api/v1" + path, values);
    }

    public Response put(String path, Object body, Object... values) {
        return request().contentType("application/json").body(body).put("/api/v1" + path, values);
    }

    /** A PUT that creates an action and has nothing more to say. */
    public Response put(String path) {
        return request().put("/api/v1" + path);
    }

    public Response delete(String path, Object... values) {
        return request().delete("/api/v1" + path, values);
    }

    public Response upload(String path, byte[] bytes, String contentType) {
        return request().contentType(contentType).body(bytes).post("/api/v1" + path);
    }
}
