package vn.nhan.isolation;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.nhan.testing.Endpoint;

/** What the platform says of its API. */
final class OpenApi {

    /** Endpoints that the document leaves out, each with its reason. */
    static final Map<String, String> HIDDEN = Map.of();

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private OpenApi() {}

    /** @param address of the document, at the management port */
    static Set<String> operations(String address) {
        return named(address, operation -> true);
    }

    /** Those that take a JSON body. */
    static Set<String> takingJson(String address) {
        return named(
                address,
                operation -> operation.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                        && content.containsKey("application/json"));
    }

    private static Set<String> named(String address, Predicate<Map<String, Object>> chosen) {
        Map<String, Map<String, Map<String, Object>>> paths = given().accept("application/json")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()) && chosen.test(operation.getValue()))
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
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
