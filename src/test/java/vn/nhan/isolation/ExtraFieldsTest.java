package vn.nhan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Courses;
import vn.nhan.testing.Endpoint;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Support;

/**
 * Fields that a body has no business to carry (OWASP API3:2023). Twins send the same good body, one of them with more in
 * it than it may say: both get the same answer, or the second is refused, and nothing else changes.
 */
@Server
class ExtraFieldsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Valid wherever somebody would read them: of Hưng Yên, verified, published, an operator's. */
    private static final Map<String, Object> EXTRA = Map.ofEntries(
            Map.entry("tenantId", 1),
            Map.entry("tenant", 1),
            Map.entry("id", "00000000-0000-7000-8000-000000000001"),
            Map.entry("version", 99),
            Map.entry("status", "verified"),
            Map.entry("verified", true),
            Map.entry("verifiedAt", "2020-01-01T00:00:00Z"),
            Map.entry("decidedBy", "00000000-0000-7000-8000-000000000001"),
            Map.entry("published", true),
            Map.entry("role", "operator"),
            Map.entry("roles", List.of("operator", "lead")),
            Map.entry("closedBy", "00000000-0000-7000-8000-000000000001"),
            Map.entry("accountId", "00000000-0000-7000-8000-000000000001"));

    /** What differs between two good answers anyway. */
    private static final List<String> OWN = List.of("id", "businessId", "accountId", "closedBy");

    /** Bodies that are not sent here, each with its reason. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("POST /api/v1/sessions", "makes nothing but a sign-in; the tests of sign-ins look at its roles"),
            Map.entry("POST /api/v1/sessions/renewal", "as above"),
            Map.entry("POST /api/v1/sessions/second-factor", "as above"),
            Map.entry("PUT /api/v1/me/password", "changes the one thing it names, of whoever asks"),
            Map.entry("POST /api/v1/me/second-factor", "as above"),
            Map.entry("PUT /api/v1/me/second-factor/confirmation", "as above"),
            Map.entry("POST /api/v1/me/second-factor/recovery-codes", "as above"),
            Map.entry("PUT /api/v1/me/second-factor/removal", "as above"),
            Map.entry("POST /api/v1/me/proof", "as above"),
            Map.entry("POST /api/v1/me/data-requests", "as above; one of a kind at a time"),
            Map.entry("PUT /api/v1/me/consents/{purpose}", "says yes or no for whoever asks, and nothing else"),
            Map.entry("POST /api/v1/people/search", "only looks"),
            Map.entry(
                    "PUT /api/v1/channel-accounts/{accountId}/listings/{bindingId}/decision",
                    "answers a change that only people at a marketplace make; BoardTest looks at it"),
            Map.entry(
                    "PUT /api/v1/channel-accounts/{accountId}/categories/{category}",
                    "chooses among what a marketplace tells, and nothing else; MappingTest asks one"),
            Map.entry("POST /api/v1/fairs/{fairId}/stands", "a supplier has one; FairTest looks at it"),
            Map.entry("POST /api/v1/fairs/{fairId}/meetings", "two meet once; FairTest looks at it"),
            Map.entry("PUT /api/v1/fair-meetings/{meetingId}/outcome", "once a fair has begun; FairTest tells one"),
            Map.entry(
                    "PUT /api/v1/attendees/{attendeeId}/revocation",
                    "of what was completed; RevokingTest takes one back"),
            Map.entry(
                    "POST /api/v1/training/{sessionId}/check-ins", "with the code at the door; CheckInTest reads one"),
            Map.entry("PUT /api/v1/fairs/{fairId}/cancellation", "a fair is cancelled once; FairCancelTest does it"),
            Map.entry(
                    "PUT /api/v1/attendees/{attendeeId}/completion",
                    "once a course is over; AttendanceTest completes one"),
            Map.entry("POST /api/v1/invitations", "gives a role: that is what the body says, and InvitationTest which"),
            Map.entry(
                    "POST /api/v1/invitation-acceptances",
                    "takes a secret; InvitationTest looks at the roles it gives"),
            Map.entry(
                    "PUT /api/v1/listings/{id}/approval", "of what waits for a moderator; ModerationTest looks at it"),
            Map.entry(
                    "PUT /api/v1/products/{productId}/listing",
                    "names the version that was read; ListingTest looks at it"),
            Map.entry("POST /api/v1/letter-batches", "an officer's; LettersTest looks at whom they are for"),
            Map.entry("POST /api/v1/bulk-verifications", "names what is verified; BulkVerificationTest looks at that"),
            Map.entry(
                    "POST /api/v1/businesses/{id}/firm-links",
                    "says what two records are; FirmLineageTest looks at it"),
            Map.entry("PUT /api/v1/businesses/{id}/duplicates/{otherId}/dismissal", "as above: of two records"),
            Map.entry("PUT /api/v1/businesses/{businessId}/handover", "takes a code of a household without an account"),
            Map.entry(
                    "POST /api/v1/operator/provinces/{slug}/officers", "an operator gives roles: the body says which"),
            Map.entry("POST /api/v1/operator/provinces/{slug}/invitations", "as above"),
            Map.entry("POST /api/v1/experts", "an officer's; ExpertTest looks at what an expert can't be"),
            Map.entry("PUT /api/v1/experts/{expertId}", "as above"),
            Map.entry("POST /api/v1/experts/{expertId}/invitation", "as above: it gives the role of an expert only"),
            Map.entry("PUT /api/v1/expert-recognitions/{recognitionId}/revocation", "as above"),
            Map.entry("PUT /api/v1/me/expert", "of whoever asks, and nobody else; ExpertTest looks at it"),
            Map.entry("PUT /api/v1/me/expert/calendar", "as above"),
            Map.entry("POST /api/v1/me/expert/absences", "as above"),
            Map.entry("POST /api/v1/me/expert/conflicts", "as above"),
            Map.entry("POST /api/v1/me/expert/papers", "of the one who asks; ExpertPapersTest adds one"),
            Map.entry("PUT /api/v1/matching/{requestId}/choice", "names one of those proposed; see MatchingTest"),
            Map.entry("PUT /api/v1/match-offers/{offerId}/refusal", "as above, of an expert's own"),
            Map.entry("PUT /api/v1/match-policy", "the head's, for the whole province"),
            Map.entry("PUT /api/v1/engagements/{id}/terms", "of both sides, in its state; see EngagementTest"),
            Map.entry("PUT /api/v1/engagements/{id}/signature", "as above"),
            Map.entry("PUT /api/v1/engagements/{id}/refusal", "as above"),
            Map.entry("PUT /api/v1/engagements/{id}/cancellation", "as above"),
            Map.entry("PUT /api/v1/engagements/{id}/withdrawal", "as above"),
            Map.entry("PUT /api/v1/engagements/{id}/rating", "as above"),
            Map.entry("PUT /api/v1/engagements/{id}/follow-up", "as above"),
            Map.entry("POST /api/v1/engagements/{id}/meetings", "as above"),
            Map.entry("POST /api/v1/engagements/{id}/payments", "as above"),
            Map.entry("POST /api/v1/operator/tenants/{id}/adoptions", "an operator's, for the whole installation"),
            Map.entry("PUT /api/v1/operator/tenants/{slug}/suspension", "as above"));

    private final DataSource database;

    @TestHTTPResource(value = "/openapi?format=json", management = true)
    String openApi;

    ExtraFieldsTest(DataSource database) {
        this.database = database;
    }

    @Test
    void everyJsonBodyIsSentOrExcused() {
        var sent = bodies().map(Rules::name).toList();
        assertThat(OpenApi.takingJson(openApi))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(sent.contains(operation) || ELSEWHERE.containsKey(operation))
                        .as("give a good body in ApiBodies for " + operation)
                        .isTrue());
    }

    @Test
    void whatABodyMayNotSayIsNotHeard() throws SQLException {
        var honest = new Twin(Caller.member(Api.THAI_NGUYEN));
        var forger = new Twin(Caller.member(Api.THAI_NGUYEN));
        var elsewhere = rowsOfHungYen();
        var heard = new ArrayList<String>();
        bodies().forEach(endpoint -> {
            var good = honest.send(endpoint, Map.of());
            var forged = forger.send(endpoint, EXTRA);
            if (!good.isOk()) {
                heard.add(endpoint + ": no good body, answered with " + good);
            } else if (!forged.isRefused() && !forged.equals(good)) {
                heard.add(endpoint + ": " + forged + " instead of " + good);
            }
        });
        assertThat(heard).isEmpty();
        assertThat(rowsOfHungYen()).isEqualTo(elsewhere);
        assertThat(forger.caller.api().get("/me").<List<String>>path("roles")).isEqualTo(List.of("member"));
    }

    private Stream<Endpoint> bodies() {
        var takingJson = OpenApi.takingJson(openApi);
        return Endpoint.all().stream()
                .filter(endpoint -> takingJson.contains(Rules.name(endpoint)))
                .filter(endpoint -> !ELSEWHERE.containsKey(Rules.name(endpoint)))
                .filter(endpoint -> ApiBodies.of(endpoint).isPresent());
    }

    /** How an answer looks where the extra fields could have left their mark. */
    private record Mark(int status, Map<String, String> fields) {

        static Mark of(Response answer) {
            var fields = new TreeMap<String, String>();
            if (answer.contentType().contains("json")) {
                collect(read(answer.asString()), fields);
            }
            return new Mark(answer.statusCode(), fields);
        }

        boolean isOk() {
            return status < 300;
        }

        boolean isRefused() {
            return status == 400 || status == 422;
        }

        private static void collect(JsonNode node, Map<String, String> fields) {
            node.properties().forEach(field -> {
                if (EXTRA.containsKey(field.getKey())) {
                    var said = field.getValue().toString();
                    var forged = said.equals(json(EXTRA.get(field.getKey())));
                    fields.put(field.getKey(), OWN.contains(field.getKey()) && !forged ? "own" : said);
                }
                collect(field.getValue(), fields);
            });
            node.elements().forEachRemaining(child -> {
                if (node.isArray()) {
                    collect(child, fields);
                }
            });
        }
    }

    /** A member with one of everything, in the same state as the other twin's. */
    private static final class Twin {

        private final Caller caller;
        private final Belongings things;

        Twin(Caller caller) {
            this.caller = caller;
            this.things = Belongings.of(caller.api());
        }

        Mark send(Endpoint endpoint, Map<String, Object> extra) {
            var who = Stream.of("member", "officer", "lead")
                    .filter(role -> endpoint.roles().contains(role))
                    .findFirst()
                    .map(role -> role.equals("member")
                            ? caller
                            : Caller.of(role, caller.api().host()))
                    .orElse(Caller.of(Caller.NOBODY, caller.api().host()));
            var things = ready(endpoint);
            var request = ApiBodies.of(endpoint).orElseThrow().apply(who.api().request(), things);
            String body = ((FilterableRequestSpecification) request).getBody();
            if (body == null) {
                request = request.contentType("application/json").body(json(extra));
            } else {
                request = request.body(json(merged(body, extra)));
            }
            return Mark.of(request.request(endpoint.method(), Names.address(endpoint, things)));
        }

        /** Things to which the endpoint can be applied just now. */
        /** A request of another kind, for each of them ends one. */
        private Belongings withRequest(String kind) {
            caller.api().post("/me/data-requests", Map.of("kind", kind));
            String id = caller.api().get("/me/data-requests").path("find { it.kind == '" + kind + "' }.id");
            return things.with(Thing.DATA_REQUEST, id);
        }

        private Belongings ready(Endpoint endpoint) {
            return switch (Rules.name(endpoint)) {
                case "PUT /api/v1/businesses/{id}" ->
                    things.with(Thing.BUSINESS, Farm.of(caller.api()).businessId());
                case "PUT /api/v1/businesses/{id}/return", "PUT /api/v1/businesses/{id}/verification" ->
                    things.with(Thing.BUSINESS, submitted());
                case "PUT /api/v1/businesses/{id}/suspension", "PUT /api/v1/businesses/{id}/reopening" ->
                    things.with(Thing.BUSINESS, verified());
                case "PUT /api/v1/businesses/{id}/closure" ->
                    things.with(Thing.BUSINESS, Farm.of(caller.api()).businessId());
                case "POST /api/v1/businesses/{businessId}/lots" -> things.withHarvest(harvested());
                case "POST /api/v1/businesses/{businessId}/memberships" ->
                    things.with(Thing.HOUSEHOLD, written("/businesses", Farm.household()));
                case "POST /api/v1/businesses/{businessId}/bank-accounts" ->
                    things.with(Thing.BUSINESS, Farm.of(caller.api()).businessId());
                case "PUT /api/v1/bank-accounts/{accountId}/refusal" -> things.with(Thing.BANK_ACCOUNT, told());
                case "PUT /api/v1/recognitions/{recognitionId}/refusal" ->
                    things.with(Thing.RECOGNITION, recognition());
                case "PUT /api/v1/recognitions/{recognitionId}/revocation",
                        "PUT /api/v1/recognitions/{recognitionId}/validity" ->
                    things.with(Thing.RECOGNITION, checked());
                case "PUT /api/v1/support-requests/{requestId}/approval",
                        "PUT /api/v1/support-requests/{requestId}/refusal",
                        "PUT /api/v1/support-requests/{requestId}/return" ->
                    things.with(Thing.SUPPORT_REQUEST, Support.anew(caller.api()));
                case "PUT /api/v1/support-requests/{requestId}/answer",
                        "PUT /api/v1/support-requests/{requestId}/closure" ->
                    things.with(Thing.SUPPORT_REQUEST, Support.returned(caller.api()));
                case "PUT /api/v1/support-requests/{requestId}/complaint" ->
                    things.with(Thing.SUPPORT_REQUEST, Support.refused(caller.api()));
                case "PUT /api/v1/training-sessions/{sessionId}/cancellation" ->
                    things.with(Thing.TRAINING_SESSION, heldOnceMore());
                case "PUT /api/v1/data-requests/{id}/extension" -> withRequest("rectify");
                case "PUT /api/v1/data-requests/{id}/completion" -> withRequest("withdraw");
                case "PUT /api/v1/data-requests/{id}/refusal" -> withRequest("object");
                default -> things;
            };
        }

        private String verified() {
            return Farm.verified(caller.api(), People.atWork(caller.api().host(), "officer"))
                    .businessId();
        }

        private String heldOnceMore() {
            return Courses.heldSoon(People.atWork(caller.api().host(), "officer"), things.id(Thing.COURSE), 9);
        }

        private String recognition() {
            return Ocop.declared(caller.api(), things.id(Thing.PRODUCT), Ocop.certificate());
        }

        private String checked() {
            var id = recognition();
            People.atWork(caller.api().host(), "officer").put("/recognitions/" + id + "/check");
            return id;
        }

        private String told() {
            var business = Farm.of(caller.api()).businessId();
            return written("/businesses/" + business + "/bank-accounts", Belongings.bankAccount());
        }

        private String written(String path, Map<String, Object> body) {
            return caller.api().post(path, body).path("id");
        }

        private String submitted() {
            var farm = Farm.of(caller.api());
            farm.submit();
            return farm.businessId();
        }

        private String harvested() {
            return caller.api()
                    .post(
                            "/plots/" + things.id(Thing.PLOT) + "/diary/harvests",
                            Map.of("amount", 5, "unit", "kg", "occurredOn", Farm.HARVEST_DAY.toString()))
                    .path("id");
        }
    }

    private Map<String, Long> rowsOfHungYen() throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (var table :
                List.of("business", "business_member", "product", "plot", "lot", "closed_report", "role_grant")) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                try (var statement = connection.createStatement()) {
                    statement.execute("select set_config('nhan.tenants', '{1}', true)");
                    try (var rows = statement.executeQuery("select count(*) from " + table)) {
                        rows.next();
                        counts.put(table, rows.getLong(1));
                    }
                }
                connection.rollback();
            }
        }
        return counts;
    }

    private static Map<String, Object> merged(String body, Map<String, Object> extra) {
        try {
            var all = new TreeMap<>(extra);
            // What the body says itself stays: a product's own status, say, is no extra.
            all.putAll(JSON.readValue(body, new TypeReference<Map<String, Object>>() {}));
            return all;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
