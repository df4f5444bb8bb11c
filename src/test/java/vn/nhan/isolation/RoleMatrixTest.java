package vn.nhan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Endpoint;
import vn.nhan.testing.Server;

/** Every endpoint, called by every role of its own province and of another, and by nobody. */
@Server
class RoleMatrixTest {

    private static final List<Endpoint> ENDPOINTS = Endpoint.all();

    @TestHTTPResource(value = "/openapi?format=json", management = true)
    String openApi;

    @Test
    void documentOfTheApiTellsOfEveryEndpointOfTheMatrixAndOfNoOther() {
        assertThat(OpenApi.operations(openApi)).isEqualTo(OpenApi.expected(ENDPOINTS));
    }

    @Test
    void whoeverMayNotCallIsTurnedAwayEverywhere() {
        var things = Belongings.of(Caller.member(Api.THAI_NGUYEN).api());
        assertThat(Stream.of(Api.THAI_NGUYEN, Api.HUNG_YEN)
                        .flatMap(host -> Roles.ALL.stream().map(role -> Caller.of(role, host)))
                        .flatMap(caller -> ENDPOINTS.stream()
                                .filter(endpoint -> !caller.mayCall(endpoint))
                                .flatMap(endpoint -> served(caller, endpoint, caller.ask(endpoint, things)).stream())))
                .isEmpty();
    }

    /** Without it, an endpoint that turns everybody away would look well guarded. */
    @Test
    void whoeverMayCallIsLetIn() {
        var looking = ENDPOINTS.stream()
                .filter(endpoint ->
                        endpoint.method().equals("GET") && !endpoint.path().contains("{"))
                .toList();
        assertThat(Roles.ALL.stream()
                        .map(role -> Caller.of(role, Api.THAI_NGUYEN))
                        .flatMap(caller -> looking.stream()
                                .filter(caller::mayCall)
                                .flatMap(endpoint -> turnedAway(caller, endpoint).stream())))
                .isEmpty();
    }

    private static Optional<String> served(Caller caller, Endpoint endpoint, Response answer) {
        return isRefusal(caller, endpoint, answer)
                ? Optional.empty()
                : Optional.of(endpoint + " as " + caller + ": " + answer.statusCode() + " " + answer.contentType());
    }

    /** Nobody is asked to sign in first: at a page by being led there. */
    private static boolean isRefusal(Caller caller, Endpoint endpoint, Response answer) {
        if (!caller.role().equals(Caller.NOBODY)) {
            return answer.statusCode() == 403;
        }
        return endpoint.isApi()
                ? answer.statusCode() == 401
                : answer.statusCode() == 303 && answer.header("Location").contains("/sign-in");
    }

    private static Optional<String> turnedAway(Caller caller, Endpoint endpoint) {
        var answer = caller.look(endpoint, endpoint.path());
        var status = answer.statusCode();
        // Let in, and then asked for the password again: whose sign-in is minutes old must show it once more.
        var isAskedAgain = answer.asString().contains("identity.proof-needed");
        return status == 401 || (status == 403 && !isAskedAgain)
                ? Optional.of(endpoint + " as " + caller + ": " + status)
                : Optional.empty();
    }
}
