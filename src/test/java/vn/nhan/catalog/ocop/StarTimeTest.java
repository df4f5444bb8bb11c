package vn.nhan.catalog.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.vertx.VertxContextSupport;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** From when to when a product has stars: no job takes them down, and nobody prolongs them alone. */
@Server
class StarTimeTest {

    private final Recognitions recognitions;
    private final TenantTx tx;
    private final TenantDirectory directory;
    private final java.time.Clock clock;

    private Api member;
    private Api officer;
    private Farm farm;
    private String product;

    StarTimeTest(Recognitions recognitions, TenantTx tx, TenantDirectory directory, java.time.Clock clock) {
        this.recognitions = recognitions;
        this.tx = tx;
        this.directory = directory;
        this.clock = clock;
    }

    @BeforeEach
    void aVerifiedFarm() {
        member = People.member(Api.HUNG_YEN);
        officer = People.atWork(Api.HUNG_YEN, "officer");
        farm = Farm.verified(member, officer);
        product = farm.product();
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void starsAreGoneOneSecondAfterTheLastDayWithoutAnyJob() throws Throwable {
        checked(Ocop.certificate());
        var shown = counting().orElseThrow();
        var last = LocalDate.of(2029, 3, 13).atStartOfDay(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));

        MovableClock.setTo(last.toInstant().minus(Duration.ofSeconds(30)));
        assertThat(shown.star().at(clock.instant())).isEqualTo(4);
        assertThat(counting().orElseThrow().star().at(clock.instant())).isEqualTo(4);

        MovableClock.setTo(last.toInstant().plusSeconds(1));
        assertThat(shown.star().at(clock.instant())).isZero();
        assertThat(counting().orElseThrow()).isEqualTo(shown);
        assertThat(counting().orElseThrow().star().at(clock.instant())).isZero();
    }

    @Test
    void nothingIsShownUntilAnOfficerHasCheckedItAndOnlyOfVerifiedSellers() throws Throwable {
        var id = Ocop.declared(member, product, Ocop.certificate());
        assertThat(counting()).isEmpty();

        officer.put("/recognitions/" + id + "/check").then().statusCode(200);
        assertThat(counting().orElseThrow().issuer()).isEqualTo(Ocop.ISSUER);

        officer.delete("/recognitions/" + id + "/check").then().statusCode(200).body("standing", equalTo("declared"));
        assertThat(counting()).isEmpty();

        officer.put("/recognitions/" + id + "/check").then().statusCode(200);
        officer.put("/businesses/" + farm.businessId() + "/suspension", Map.of("reason", "Có phản ánh."))
                .then()
                .statusCode(200);
        assertThat(counting()).isEmpty();
    }

    @Test
    void revokedStarsAreGoneAtOnceAndStayGone() throws Throwable {
        var id = checked(Ocop.certificate());

        officer.put("/recognitions/" + id + "/revocation", Ocop.revocation())
                .then()
                .statusCode(200)
                .body("standing", equalTo("revoked"))
                .body("revocation.decisionNo", equalTo("99/QĐ-UBND"));

        var star = counting().orElseThrow().star();
        assertThat(star.revoked()).isTrue();
        assertThat(star.at(clock.instant())).isZero();
        officer.put("/recognitions/" + id + "/revocation", Ocop.revocation())
                .then()
                .statusCode(409);
        officer.delete("/recognitions/" + id + "/check").then().statusCode(409);
    }

    @Test
    void renewalIsAnotherRowAndTheLatestDecisionCounts() throws Throwable {
        var first = checked(Ocop.starsOnly(4, LocalDate.of(2024, 3, 1), "province", Ocop.ISSUER));
        var second = checked(Ocop.starsOnly(5, LocalDate.of(2026, 9, 1), "ministry", "Bộ Nông nghiệp và Môi trường"));

        assertThat(counting().orElseThrow().star().at(clock.instant())).isEqualTo(5);
        member.get("/recognitions/" + first)
                .then()
                .body("standing", equalTo("superseded"))
                .body("supersededBy", equalTo(second))
                .body("stars", equalTo(4));

        // An older decision that is told later doesn't take the place of the newer one.
        checked(Ocop.starsOnly(4, LocalDate.of(2025, 8, 1), "province", Ocop.ISSUER));
        assertThat(counting().orElseThrow().id()).hasToString(second);
        officer.put("/recognitions/" + second + "/revocation", revocation("2026-10-01"))
                .then()
                .statusCode(200);
        assertThat(counting().orElseThrow().star().at(clock.instant())).isZero();
    }

    @Test
    void anotherLastDayTakesAReasonAndASecondOfficer() throws Throwable {
        var id = checked(Ocop.certificate());
        var colleague = People.officer(Api.HUNG_YEN);
        var path = "/recognitions/" + id + "/validity";

        officer.put(path, Map.of("validTo", "2028-12-31", "reason", " ")).then().statusCode(422);
        officer.put(path, Map.of("validTo", "2026-03-11", "reason", "Sai."))
                .then()
                .statusCode(422);
        officer.put(path, Map.of("validTo", "2028-12-31", "reason", "Quyết định ghi 31/12/2028."))
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2029-03-12"))
                .body("change.own", equalTo(true));
        assertThat(counting().orElseThrow().validTo()).isEqualTo("2029-03-12");

        officer.put(path + "/confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:ocop.same-person"));
        colleague
                .put(path, Map.of("validTo", "2030-01-01", "reason", "Khác."))
                .then()
                .statusCode(409);
        colleague.put(path + "/confirmation").then().statusCode(200).body("validTo", equalTo("2028-12-31"));

        assertThat(counting().orElseThrow().star().until()).isEqualTo(java.time.Instant.parse("2028-12-31T17:00:00Z"));
        colleague.put(path + "/confirmation").then().statusCode(409);
    }

    @Test
    void changeThatIsDroppedChangesNothing() throws Throwable {
        var id = checked(Ocop.certificate());
        var path = "/recognitions/" + id + "/validity";
        officer.put(path, Map.of("validTo", "2028-12-31", "reason", "Nhầm."))
                .then()
                .statusCode(200);

        officer.delete(path).then().statusCode(200);

        assertThat(counting().orElseThrow().validTo()).isEqualTo("2029-03-12");
        People.officer(Api.HUNG_YEN).put(path + "/confirmation").then().statusCode(409);
    }

    private static Map<String, Object> revocation(String day) {
        return Map.of("decisionNo", "98/QĐ-UBND", "revokedOn", day, "reason", "Không giữ được tiêu chí.");
    }

    private String checked(Map<String, Object> certificate) {
        var id = Ocop.declared(member, product, certificate);
        officer.put("/recognitions/" + id + "/check").then().statusCode(200);
        return id;
    }

    private Optional<Recognized> counting() throws Throwable {
        var scope = TenantScope.of(directory.byHost(Api.HUNG_YEN).orElseThrow());
        return VertxContextSupport.subscribeAndAwait(
                () -> tx.as(scope, session -> recognitions.of(session, UUID.fromString(product))));
    }
}
