package vn.nhan.testing;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * Somebody at the pages, as a browser without scripts would be.
 *
 * @param cookies of the sign-in
 * @param csrf the token that every form carries
 */
public record Browser(String host, Map<String, String> cookies, String csrf) {

    public static Browser signIn(String host, String signInName, String password) {
        var reply = given().header("Host", host)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("signInName", signInName)
                .formParam("password", password)
                .post("/sign-in");
        reply.then().statusCode(303);
        return signedIn(host, reply.cookies());
    }

    /** The same person as at the API, at the pages of the same host, whether its cookies are for https alone or not. */
    public static Browser of(Api signedIn) {
        var token = String.valueOf(signedIn.token());
        return signedIn(signedIn.host(), Map.of("nhan-access", token, "__Host-nhan-access", token));
    }

    private static Browser signedIn(String host, Map<String, String> cookies) {
        var page = given().header("Host", host).cookies(cookies).get("/");
        var token = Jsoup.parse(page.asString()).selectFirst("input[name=csrf]");
        return new Browser(host, cookies, token == null ? "" : token.attr("value"));
    }

    /** The same person, reading English. */
    public Browser inEnglish() {
        var chosen = new HashMap<>(cookies);
        chosen.put("nhan-language", "en");
        return new Browser(host, chosen, csrf);
    }

    public RequestSpecification request() {
        return given().header("Host", host).cookies(cookies).redirects().follow(false);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response submit(String path, Map<String, ?> form) {
        return request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .formParam("csrf", csrf)
                .post(path);
    }

    /** A file chosen in a form. */
    public record Chosen(String field, String fileName, byte[] bytes) {}

    public Response upload(String path, Map<String, String> form, Chosen file) {
        var request = request().multiPart(file.field(), file.fileName(), file.bytes());
        form.forEach((name, value) -> request.multiPart(text(name, value)));
        return request.multiPart(text("csrf", csrf)).post(path);
    }

    /** A form that could carry a file, in which none was chosen. */
    public Response submitMultipart(String path, Map<String, String> form) {
        var request = request();
        form.forEach((name, value) -> request.multiPart(text(name, value)));
        return request.multiPart(text("csrf", csrf)).post(path);
    }

    private static MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .emptyFileName()
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build();
    }
}
