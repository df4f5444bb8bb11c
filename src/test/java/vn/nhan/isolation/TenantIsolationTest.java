package vn.nhan.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Endpoint;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** Every endpoint, asked by each role for the things of another province or another business: nothing is there. */
@Server
class TenantIsolationTest {

    private static final List<Endpoint> NAMING_THINGS =
            Endpoint.all().stream().filter(Names::nameThings).toList();
    private static final Set<Integer> SERVED = Set.of(200, 201, 204, 303, 409);

    private final OutboxDelivery outbox;

    private final Map<String, Fresh> afresh = new HashMap<>();
    private Caller owner;
    private Belongings theirs;

    /** Somebody new, with one of everything. */
    private record Fresh(Caller member, Belongings things) {}

    TenantIsolationTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @BeforeEach
    void aFarmInThaiNguyenHasOneOfEverything() {
        owner = Caller.member(Api.THAI_NGUYEN);
        theirs = Belongings.of(owner.api());
        Deliveries.deliver(outbox);
    }

    @Test
    void everyPlaceholderIsDeclared() {
        assertThat(Endpoint.all()).isNotEmpty();
        assertThat(Endpoint.all().stream().flatMap(endpoint -> Names.undeclared(endpoint).stream()))
                .isEmpty();
    }

    @Test
    void everyEndpointThatNamesThingsIsAskedBySomebodyWithAGoodBody() {
        assertThat(NAMING_THINGS.stream().filter(endpoint -> endpoint.roles().isEmpty()))
                .as("open to everybody although they name somebody's things")
                .isEmpty();
        assertThat(NAMING_THINGS.stream().filter(endpoint -> !isFilledIn(endpoint)))
                .as("declare a good body or form for")
                .isEmpty();
    }

    @Test
    void anotherProvinceFindsNothing() {
        assertThat(leaks(NAMING_THINGS, callersOfHungYen())).isEmpty();
    }

    @Test
    void anotherBusinessOfTheSameProvinceFindsNothing() {
        var neighbour = Caller.member(Api.THAI_NGUYEN);
        Belongings.of(neighbour.api());

        assertThat(leaks(NAMING_THINGS, List.of(neighbour))).isEmpty();
    }

    @Test
    void listsOfAnotherProvinceTellNothing() {
        assertThat(tales(Endpoint.all(), callersOfHungYen())).isEmpty();
    }

    /** Without it, a wrong address or a body nobody takes would look like a strong wall. */
    @Test
    void whoeverTheThingsBelongToIsServedByTheSameRequests() {
        var people = List.of(owner, Caller.of("officer", Api.THAI_NGUYEN), Caller.of("lead", Api.THAI_NGUYEN));
        var unserved = new ArrayList<String>();
        for (var endpoint : NAMING_THINGS) {
            for (var caller : people) {
                if (caller.mayCall(endpoint) && !isOnesOwnAlone(endpoint, caller)) {
                    var status = isGoneAfterwards(endpoint)
                            ? askAnew(endpoint, caller)
                            : caller.ask(endpoint, theirs).statusCode();
                    if (!SERVED.contains(status)) {
                        unserved.add(endpoint + " as " + caller + ": " + status);
                    }
                }
            }
        }
        assertThat(unserved).isEmpty();
    }

    /** Of somebody new: nobody may take a business over again and again. What ends different things shares one somebody. */
    private int askAnew(Endpoint endpoint, Caller caller) {
        var fresh = afresh.computeIfAbsent(caller.role() + " " + turn(endpoint), key -> {
            var another = Caller.member(Api.THAI_NGUYEN);
            return new Fresh(another, Belongings.of(another.api()));
        });
        return (caller == owner ? fresh.member() : caller)
                .ask(endpoint, fresh.things())
                .statusCode();
    }

    /** The how manieth it is of those that end the same thing: the first of each can be asked of one somebody. */
    private static long turn(Endpoint endpoint) {
        return NAMING_THINGS.stream()
                .filter(TenantIsolationTest::isGoneAfterwards)
                .takeWhile(earlier -> earlier != endpoint)
                .filter(earlier -> named(earlier).equals(named(endpoint)))
                .count();
    }

    /** What the last placeholder names. */
    private static Optional<Thing> named(Endpoint endpoint) {
        var placeholders = Names.placeholders(endpoint);
        return Thing.after(placeholders.get(placeholders.size() - 1).word());
    }

    /** Its only role: what members may call as well, helpers are asked about for each purpose elsewhere. */
    @Test
    void helperWhomTheHouseholdLetsActIsServedByTheSameRequests() {
        var unserved = new ArrayList<String>();
        for (var endpoint : NAMING_THINGS) {
            if (endpoint.roles().equals(Set.of("helper"))) {
                // Giving a permission back is the end of it.
                var things = endpoint.path().endsWith("/end") ? Belongings.of(owner.api()) : theirs;
                var status =
                        Caller.helper(things.helper()).ask(endpoint, things).statusCode();
                if (!SERVED.contains(status)) {
                    unserved.add(endpoint + ": " + status);
                }
            }
        }
        assertThat(unserved).isEmpty();
    }

    @Test
    void thingsOfOthersInABodyAreRefused() {
        var thief = Caller.member(Api.THAI_NGUYEN).api();
        var own = Belongings.of(thief);
        var lots = "/businesses/" + own.id(Thing.BUSINESS) + "/lots";

        thief.post(lots, Map.of("productId", theirs.id(Thing.PRODUCT), "harvestId", own.harvestId()))
                .then()
                .statusCode(404);
        thief.post(lots, Map.of("productId", own.id(Thing.PRODUCT), "harvestId", theirs.harvestId()))
                .then()
                .statusCode(404);
        thief.request()
                .multiPart("certificate", Farm.certificate("VG-2", theirs.id(Thing.PLOT)), "application/json")
                .multiPart("scan", "giay.pdf", Pictures.pdf(), "application/pdf")
                .post("/api/v1/businesses/" + own.id(Thing.BUSINESS) + "/certificates")
                .then()
                .statusCode(422);
        thief.delete("/products/" + own.id(Thing.PRODUCT) + "/photos/" + theirs.id(Thing.PHOTO))
                .then()
                .statusCode(404);
    }

    /** The test of the tests: with a hole in the wall, somebody must see through it at that endpoint, and not without. */
    @ParameterizedTest
    @CsvSource({
        "business, GET /api/v1/businesses/{id}",
        "business certificate, GET /api/v1/certificates/{certificateId}",
        "business lot, GET /api/v1/lots/{lotId}",
        "milestone, GET /api/v1/reports/milestones/{kind}"
    })
    void theSuiteFailsWhenAPolicyIsDropped(String tables, String leak) throws SQLException {
        var callers = callersOfHungYen();
        var endpoints = Endpoint.all().stream()
                .filter(endpoint -> (endpoint.method() + " " + endpoint.path()).equals(leak))
                .toList();
        assertThat(endpoints).hasSize(1);
        try (var hole = Wall.without(List.of(tables.split(" ", -1)))) {
            assertThat(hole).isNotNull();
            assertThat(seen(endpoints, callers)).isNotEmpty();
        }
        assertThat(seen(endpoints, callers)).isEmpty();
    }

    private List<String> seen(List<Endpoint> endpoints, List<Caller> callers) {
        var naming = endpoints.stream().filter(Names::nameThings).toList();
        return Stream.concat(leaks(naming, callers).stream(), tales(endpoints, callers).stream())
                .toList();
    }

    /** Somebody of every role that a province gives, and a member with a business. */
    private static List<Caller> callersOfHungYen() {
        var member = Caller.member(Api.HUNG_YEN);
        Farm.of(member.api());
        return Stream.concat(
                        Stream.of(member, Caller.helper(People.helper(Api.HUNG_YEN, Helping.COMMUNE))),
                        Roles.OF_A_DEPARTMENT.stream().map(role -> Caller.of(role, Api.HUNG_YEN)))
                .toList();
    }

    /**
     * What everybody has of their own, so that not even colleagues find another's; and a business's feed, which is nothing to
     * officers: FeedTest looks at the province's. Photos go with sheets of products, and this one is of households:
     * ProductSheetTest sends them.
     */
    private boolean isOnesOwnAlone(Endpoint endpoint, Caller caller) {
        return endpoint.roles().contains(Endpoint.SIGNED_IN) && caller != owner
                || endpoint.path().startsWith("/office/feeds/{id}")
                || endpoint.path().equals("/office/intakes/{intakeId}/photos");
    }

    /** A photo or a paper is there to be removed only once, a sign-in to be ended. */
    private static boolean isGoneAfterwards(Endpoint endpoint) {
        return endpoint.path().contains("{photoId}")
                || endpoint.path().matches(".*/posting/(removal|undo)")
                // A new address comes without the picture of the old one.
                || endpoint.path().endsWith("/posting/evidence")
                        && endpoint.method().equals("GET")
                || endpoint.path().endsWith("/posting") && endpoint.method().equals("DELETE")
                || endpoint.path().contains("/trainings/{id}/businesses/{businessId}")
                || endpoint.path().matches(".*/assessments?/\\{\\w+}/discard(ing)?")
                || endpoint.path()
                                .matches(
                                        ".*/(fair-meetings/\\{meetingId}|levels/\\{levelId}|expert-papers/\\{paperId}).*")
                        && (endpoint.method().equals("DELETE")
                                || endpoint.path().endsWith("/removal"))
                || endpoint.path()
                        .matches(
                                ".*/(sessions|sign-ins|documents|product-documents|reservations|seasons|harvest-forecasts)/.*")
                || endpoint.path().matches(".*/(memberships|plot-shares)/\\{\\w+}(/removal)?");
    }

    private static boolean isFilledIn(Endpoint endpoint) {
        return endpoint.isApi()
                ? ApiBodies.of(endpoint).isPresent()
                : endpoint.method().equals("GET") || PageForms.of(endpoint).isPresent();
    }

    /** Who was told anything but that there is nothing. */
    private List<String> leaks(List<Endpoint> endpoints, List<Caller> callers) {
        return endpoints.stream()
                .flatMap(endpoint -> callers.stream()
                        .filter(caller -> caller.mayCall(endpoint))
                        .flatMap(caller -> leak(endpoint, caller.ask(endpoint, theirs)).stream()
                                .map(answer -> endpoint + " as " + caller + ": " + answer)))
                .toList();
    }

    private static Optional<String> leak(Endpoint endpoint, Response answer) {
        var type = endpoint.isApi() ? "application/problem+json" : "text/html";
        return answer.statusCode() == 404 && answer.contentType().startsWith(type)
                ? Optional.empty()
                : Optional.of(answer.statusCode() + " " + answer.contentType());
    }

    /** Pages and lists in which something of theirs is mentioned. */
    private List<String> tales(List<Endpoint> endpoints, List<Caller> callers) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint -> !endpoint.roles().contains("operator"))
                .flatMap(endpoint -> callers.stream()
                        .filter(caller -> caller.mayCall(endpoint))
                        .flatMap(caller -> addresses(endpoint)
                                .filter(address -> isMentioned(caller.look(endpoint, address)))
                                .map(address -> endpoint + " as " + caller + ": tells of theirs at " + address)))
                .toList();
    }

    private static Stream<String> addresses(Endpoint endpoint) {
        if (endpoint.path().endsWith("{kind}")) {
            return Stream.of("registered", "verified", "listed")
                    .map(kind -> endpoint.path().replace("{kind}", kind));
        }
        return !endpoint.path().contains("{")
                ? Stream.of(endpoint.path(), endpoint.path() + "?status=verified")
                : Stream.of();
    }

    private boolean isMentioned(Response answer) {
        var text = answer.asString();
        return theirs.secrets().stream().anyMatch(text::contains);
    }
}
