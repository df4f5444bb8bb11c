package vn.nhan.business.helping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A code is good once, for ten minutes, for five tries, and every refusal sounds the same. */
@Server
class OneTimeCodesTest {

    private static final String REFUSED = "urn:nhan:problem:delegation.code-refused";

    private Api manager;
    private Farm farm;
    private Api helper;

    @BeforeEach
    void aFarmAndAHelper() {
        manager = People.member(Api.HUNG_YEN);
        farm = Farm.of(manager);
        helper = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
    }

    @Test
    void isGoodOnce() {
        var code = code();
        accept(code).then().statusCode(201);

        refused(accept(code));
        refused(Helping.accept(People.helper(Api.HUNG_YEN, Helping.COMMUNE), farm.businessId(), code));
    }

    @Test
    void isGoodForTenMinutes() {
        var name = People.newAccount(Api.HUNG_YEN, "helper", Helping.COMMUNE);
        var code = code();

        later(Duration.ofMinutes(10));
        refused(Helping.accept(signedIn(name), farm.businessId(), code));

        later(Duration.ofMinutes(10).minusSeconds(20));
        Helping.accept(signedIn(name), farm.businessId(), code).then().statusCode(201);
    }

    private static void later(Duration by) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), by), Clock.class);
    }

    private static Api signedIn(String name) {
        return Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD);
    }

    @Test
    void newCodeEndsTheOneBefore() {
        var first = code();
        var second = code();

        refused(accept(first));
        accept(second).then().statusCode(201);
    }

    @Test
    void fiveWrongTriesEndIt() {
        var code = code();
        for (int i = 0; i < 5; i++) {
            refused(accept(other(code, i)));
        }

        refused(accept(code));
    }

    @Test
    void triesCountAlthoughAnIdempotencyKeyTakesTheRestBack() {
        var code = code();
        for (int i = 0; i < 5; i++) {
            refused(helper.request()
                    .header("Idempotency-Key", "try-" + i)
                    .multiPart("delegation", Map.of("proof", "otp", "code", other(code, i)), "application/json")
                    .post("/api/v1/businesses/" + farm.businessId() + "/delegations"));
        }

        refused(accept(code));
    }

    @Test
    void fourWrongTriesDoNot() {
        var code = code();
        for (int i = 0; i < 4; i++) {
            refused(accept(other(code, i)));
        }

        accept(code).then().statusCode(201);
    }

    @Test
    void helperWhoTriesEverywhereIsStopped() {
        for (int i = 0; i < 15; i++) {
            refused(accept("000000"));
        }

        assertThat(accept("000000").statusCode()).isEqualTo(429);
    }

    @Test
    void ofAnotherBusinessIsWrong() {
        var neighbour = People.member(Api.HUNG_YEN);
        var theirs = Farm.of(neighbour);

        refused(Helping.accept(helper, theirs.businessId(), code()));
    }

    @Test
    void standsInNoAddressAndIsKeptNowhereInClear() {
        var answer = Browser.of(manager)
                .submit(
                        "/my/helpers/codes?business=" + farm.businessId(),
                        Map.of(
                                "purposes",
                                "diary",
                                "validUntil",
                                Helping.today().toString()));

        answer.then().statusCode(200).header("Cache-Control", "no-store");
        var code = Jsoup.parse(answer.asString()).select(".confirm__code").text();
        assertThat(code).matches("[0-9]{6}");
        manager.get("/businesses/" + farm.businessId() + "/delegations").then().body(not(containsString(code)));
        var taken = Browser.of(helper)
                .submit(
                        "/helper/households/code",
                        Map.of(
                                "taxCode",
                                manager.get("/businesses/" + farm.businessId()).path("taxCode"),
                                "code",
                                code));
        taken.then().statusCode(303).header("Location", containsString("/helper/households/" + farm.businessId()));
    }

    @Test
    void pageSaysTheSameForAWrongCodeAndAnUnknownBusiness() {
        var page = Browser.of(helper);
        String own = manager.get("/businesses/" + farm.businessId()).path("taxCode");
        code();

        var wrong = page.submit("/helper/households/code", Map.of("taxCode", own, "code", "12345"));
        var unknown = page.submit("/helper/households/code", Map.of("taxCode", "0314409058", "code", "12345"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(error(unknown)).isEqualTo(error(wrong)).isNotBlank();
    }

    private static String error(Response page) {
        return Jsoup.parse(page.asString()).select("#code-error").text();
    }

    private String code() {
        return Helping.code(manager, farm.businessId(), "diary");
    }

    private Response accept(String code) {
        return Helping.accept(helper, farm.businessId(), code);
    }

    private static String other(String code, int by) {
        return String.format(Locale.ROOT, "%06d", (Integer.parseInt(code) + 1 + by) % 1_000_000);
    }

    private static void refused(Response answer) {
        answer.then().statusCode(422).body("errors.type", contains(REFUSED));
    }
}
