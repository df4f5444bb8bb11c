package vn.nhan.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** The operator's side: what a dry run tells, what is refused, and how long an adoption can be taken back. */
@Server
class AdoptionTest {

    private static final String OLD_HOST = "hau-giang.localhost";
    private static final String NEW_HOST = "can-tho.localhost";

    private final DataSource database;
    private final Clock clock;

    AdoptionTest(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Test
    void dryRunTellsWhatBothHaveAndChangesNothing() throws SQLException {
        var here = Neighbour.at(NEW_HOST);
        var neighbour = Neighbour.at(OLD_HOST);
        var profile = Farm.profile(Farm.newTaxCode());
        var first = Farm.of(People.member(NEW_HOST));
        var second = Farm.of(People.member(OLD_HOST));
        first.member().put("/businesses/" + first.businessId(), profile).then().statusCode(200);
        second.member()
                .put("/businesses/" + second.businessId(), profile)
                .then()
                .statusCode(200);
        Neighbour.join(OLD_HOST, here.signInName());

        var report = Adopted.dryRun("can-tho", "hau-giang");
        report.then().statusCode(200).body("successor", equalTo("can-tho"));
        var json = report.jsonPath();
        assertThat(json.getList("oldHosts", String.class)).contains(OLD_HOST);
        assertThat(holders(json, "product-slug", "value", "nhan-long-pho-hien")).contains("can-tho", "hau-giang");
        assertThat(json.getString("collisions.find { it.kind == 'product-slug' }.outcome"))
                .isEqualTo("addressed-by-origin");
        assertThat(json.getLong("collisions.find { it.kind == 'business-slug' }.count"))
                .isPositive();
        assertThat(holders(json, "tax-code", "value", String.valueOf(profile.get("taxCode"))))
                .containsExactlyInAnyOrder("can-tho", "hau-giang");
        assertThat(json.getLong("collisions.find { it.kind == 'account' }.count"))
                .isPositive();
        assertThat(report.asString()).doesNotContain("@nhan.example");
        assertThat(json.getList("collisions.kind", String.class))
                .contains("officer", "host", "programme-code", "programme-name", "email", "gtin");
        assertThat(neighbour.slug()).isNotEmpty();
        assertThat(open()).isEmpty();
    }

    static Stream<Arguments> badOnes() {
        return Stream.of(
                Arguments.of("can-tho", List.of("can-tho"), "adoption.of-itself", 422),
                Arguments.of("6", List.of("6"), "adoption.of-itself", 422),
                Arguments.of("can-tho", List.of("hau-giang", "3"), "predecessors", 422),
                Arguments.of("can-tho", List.of("khong-co"), "predecessors", 422),
                Arguments.of("can-tho", List.of("9999"), "predecessors", 422),
                Arguments.of("can-tho", List.of(), "predecessors", 422),
                Arguments.of("khong-co", List.of("hau-giang"), "request.not-found", 404),
                Arguments.of("0", List.of("hau-giang"), "request.not-found", 404));
    }

    @ParameterizedTest
    @MethodSource("badOnes")
    void whatCannotBeIsRefusedInTheDryRunAndInEarnest(
            String successor, List<String> predecessors, String told, int status) {
        for (var dryRun : List.of(true, false)) {
            var names = predecessors.toArray(String[]::new);
            Adopted.ask(successor, dryRun, names)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body(containsString(told));
        }
        assertThat(open()).isEmpty();
    }

    @Test
    void provinceIsAdoptedOnceByOneAndInNoCircle() {
        try (var adopted = Adopted.of("can-tho", "hau-giang")) {
            assertThat(adopted.ids()).hasSize(1);
            refused(Adopted.ask("can-tho", false, "hau-giang"), 409, "adoption.twice");
            refused(Adopted.ask("can-tho", true, "hau-giang"), 409, "adoption.twice");
            refused(Adopted.ask("tuyen-quang", false, "hau-giang"), 409, "adoption.elsewhere");
            refused(Adopted.ask("hau-giang", false, "can-tho"), 422, "adoption.in-a-circle");
            refused(Adopted.ask("hau-giang", false, "ha-giang"), 409, "adoption.successor-gone");
            try (var above = Adopted.of("tuyen-quang", "can-tho")) {
                assertThat(above.ids()).hasSize(1);
                refused(Adopted.ask("hau-giang", false, "tuyen-quang"), 422, "adoption.in-a-circle");
            }
            // One that can't be leaves the other alone.
            refused(Adopted.ask("tuyen-quang", false, "ha-giang", "hau-giang"), 409, "adoption.elsewhere");
            assertThat(open()).containsExactly("hau-giang");
        }
    }

    @Test
    void severalAreAdoptedAtOnce() {
        try (var adopted = Adopted.of("tuyen-quang", "ha-giang", "3")) {
            assertThat(adopted.ids()).hasSize(2);
            assertThat(open()).containsExactlyInAnyOrder("ha-giang", "hau-giang");
        }
        assertThat(open()).isEmpty();
    }

    @Test
    void dayThatIsStillToComeAndAMissingDecreeAreRefused() {
        var body = Map.of(
                "predecessors", List.of("hau-giang"),
                "decree", " ",
                "effectiveOn", LocalDate.now(clock).plusDays(2).toString());
        var reply = People.operator().post("/operator/tenants/can-tho/adoptions", body);
        reply.then().statusCode(422);
        assertThat(reply.jsonPath().getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder("/decree", "/effectiveOn");
    }

    @Test
    void onlyOperatorsAdopt() {
        var body = Map.of("predecessors", List.of("hau-giang"), "decree", "x", "effectiveOn", "2025-07-01");
        Api.at(Api.NATIONAL)
                .post("/operator/tenants/can-tho/adoptions", body)
                .then()
                .statusCode(401);
        People.officer(NEW_HOST)
                .post("/operator/tenants/can-tho/adoptions", body)
                .then()
                .statusCode(403);
    }

    @Test
    void adoptionIsTakenBackOnceAndIsAudited() throws SQLException {
        var adopted = Adopted.of("can-tho", "hau-giang");
        var id = adopted.ids().get(0);
        People.operator()
                .delete("/operator/tenants/tuyen-quang/adoptions/" + id)
                .then()
                .statusCode(404);
        adopted.takeBack(id).then().statusCode(200).body("predecessor", equalTo("hau-giang"));
        refused(adopted.takeBack(id), 409, "adoption.already-reverted");
        assertThat(open()).isEmpty();
        assertThat(deeds(id)).containsExactly("adoption.adopt", "adoption.revert");
    }

    /** The adoption is made in the past, so that the operator's own session needs no other time than now. */
    @Test
    void afterThirtyDaysItStands() {
        People.operator();
        timeIs(Duration.ofDays(31));
        var adopted = Adopted.of("can-tho", "hau-giang");
        var id = adopted.ids().get(0);

        timeIs(Duration.ZERO);
        refused(adopted.takeBack(id), 422, "adoption.too-late");
        assertThat(open()).containsExactly("hau-giang");

        timeIs(Duration.ofDays(1).plusMinutes(5));
        adopted.takeBack(id).then().statusCode(200);
        assertThat(open()).isEmpty();
    }

    private static void timeIs(Duration ago) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), ago.negated()), Clock.class);
    }

    private static void refused(Response reply, int status, String code) {
        reply.then().statusCode(status).body("type", equalTo("urn:nhan:problem:" + code));
    }

    private static List<String> holders(JsonPath json, String kind, String field, String value) {
        return json.getList(
                "collisions.find { it.kind == '" + kind + "' }.first.find { it." + field + " == '" + value
                        + "' }.holders.province",
                String.class);
    }

    /** Predecessors of the adoptions that hold. */
    private static List<String> open() {
        return Stream.of("can-tho", "tuyen-quang", "hau-giang")
                .flatMap(successor -> People.operator()
                        .get("/operator/tenants/" + successor + "/adoptions")
                        .jsonPath()
                        .<String>getList("adoptions.findAll { it.revertedAt == null }.predecessor")
                        .stream())
                .toList();
    }

    private List<String> deeds(String adoptionId) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('nhan.tenants', '{0}', true)");
            var found = new java.util.ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "select action from audit_entry where subject_id = '" + adoptionId + "' order by id")) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            connection.rollback();
            return found;
        }
    }
}
