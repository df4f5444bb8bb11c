package vn.nhan.isolation;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.nhan.testing.Endpoint;

/** What the platform says of its API. */
final class OpenApi {

    /** Endpoints that the document leaves out, each with its reason. */
    static final Map<String, String> HIDDEN = Map.of();

    private OpenApi() {}

    /** @param address of the document, at the management port */
    static Set<String> operations(String address) {
        Map<String, Map<String, Object>> paths = given().accept("application/json")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(key ->
                                List.of("get", "post", "put", "delete", "patch").contains(key))
                        .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> expected(List<Endpoint> endpoints) {
        return endpoints.stream()
                .filter(Endpoint::isApi)
                .map(Rules::name)
                .filter(name -> !HIDDEN.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
