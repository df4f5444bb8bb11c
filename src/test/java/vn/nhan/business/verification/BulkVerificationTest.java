package vn.nhan.business.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.vertx.VertxContextSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Many at once: a few by one officer, more than fifty by two. */
@Server
class BulkVerificationTest {

    private final BulkJob job;

    private Api officer;
    private Api member;

    BulkVerificationTest(BulkJob job) {
        this.job = job;
    }

    @BeforeEach
    void anOfficerOfTheirOwn() {
        officer = People.officer(Api.THAI_NGUYEN);
        member = People.member(Api.THAI_NGUYEN);
    }

    @Test
    void fewAreVerifiedOneByOneAndWhatChangedMeanwhileIsLeftOut() {
        var farms = waiting(4);
        var id = propose(farms);
        officer.put("/businesses/" + farms.get(0) + "/return", Map.of("reason", "Thiếu."));

        work();

        var sheet =
                officer.get("/bulk-verifications/" + id).then().statusCode(200).body("bulk.state", is("done"));
        List<Map<String, String>> items = sheet.extract().path("items");
        assertThat(items).hasSize(4).allSatisfy(item -> {
            var status = member.get("/businesses/" + item.get("businessId")).path("status");
            assertThat(status).isEqualTo("verified".equals(item.get("outcome")) ? "verified" : "returned");
        });
        officer.get("/businesses/" + farms.get(3) + "/identity").then().body("level", is("document-seen"));
    }

    @Test
    void moreThanFiftyWaitForASecondOfficerWhoIsAnother() throws Exception {
        var farms = waiting(51);
        var id = propose(farms);
        officer.get("/bulk-verifications/" + id).then().body("bulk.state", is("proposed"));
        work();
        member.get("/businesses/" + farms.get(0)).then().body("status", is("submitted"));
        officer.put("/bulk-verifications/" + id + "/approval")
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:verification.own-proposal"));

        var second = People.officer(Api.THAI_NGUYEN);
        var third = People.officer(Api.THAI_NGUYEN);
        var answers = atOnce(
                () -> second.put("/bulk-verifications/" + id + "/approval").statusCode(),
                () -> third.put("/bulk-verifications/" + id + "/approval").statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        work();

        officer.get("/bulk-verifications/" + id)
                .then()
                .body("bulk.state", is("done"))
                .body("bulk.verified", is(51));
        member.get("/businesses/" + farms.get(50)).then().body("status", is("verified"));
    }

    @Test
    void twoListsInARowCountAsOne() {
        propose(waiting(30));
        var second = propose(waiting(21));

        officer.get("/bulk-verifications/" + second).then().body("bulk.state", is("proposed"));
        officer.delete("/bulk-verifications/" + second).then().statusCode(200).body("state", is("withdrawn"));
        People.officer(Api.THAI_NGUYEN)
                .put("/bulk-verifications/" + second + "/approval")
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:verification.not-proposed"));
    }

    @Test
    void proposalThatNobodyApprovedForAWeekIsOver() throws Exception {
        var id = propose(waiting(51));
        BehindTheWall.change(
                "update bulk_verification set expires_at = now() - interval '1 second' where id = '" + id + "'",
                "bulk_verification");

        officer.get("/bulk-verifications/" + id).then().body("bulk.state", is("expired"));
        People.officer(Api.THAI_NGUYEN)
                .put("/bulk-verifications/" + id + "/approval")
                .then()
                .statusCode(409);
    }

    @Test
    void nobodyIsVerifiedUnseenOrWhoDoesNotWait() {
        var farm = waiting(1).get(0);
        officer.post("/bulk-verifications", Map.of("businessIds", List.of(farm), "seen", false))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/seen"));
        var draft = Farm.of(member).businessId();
        officer.post("/bulk-verifications", Map.of("businessIds", List.of(farm, draft), "seen", true))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/businessIds"));
        var foreign = Farm.of(People.member(Api.HUNG_YEN));
        foreign.submit();
        officer.post("/bulk-verifications", Map.of("businessIds", List.of(foreign.businessId()), "seen", true))
                .then()
                .statusCode(422);
        officer.post("/bulk-verifications", Map.of("businessIds", List.of(), "seen", true))
                .then()
                .statusCode(422);
    }

    @Test
    void pageListsWhatWillBeVerifiedBeforeAnythingIs() {
        var farms = waiting(2);
        var page = Browser.of(officer);
        var confirm = Jsoup.parse(page.submit("/office/verifications/check", Map.of("business", farms))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(confirm.select("input[name=business]")).hasSize(2);
        page.submit("/office/verifications", Map.of("business", farms)).then().statusCode(422);

        var location = page.submit("/office/verifications", Map.of("business", farms, "seen", "true"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        work();

        var done = Jsoup.parse(page.get(location.substring(location.indexOf("/office")))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(done.select("tbody tr"))
                .hasSize(2)
                .allMatch(row -> row.text().contains("Đã xác minh"));
        page.get("/office/verifications").then().statusCode(200);
        officer.get("/bulk-verifications").then().body("$", hasSize(org.hamcrest.Matchers.greaterThan(0)));
    }

    private List<String> waiting(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> {
                    var farm = Farm.of(member);
                    farm.submit();
                    return farm.businessId();
                })
                .toList();
    }

    private String propose(List<String> farms) {
        return officer.post("/bulk-verifications", Map.of("businessIds", farms, "seen", true))
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private void work() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new AssertionError("the job failed", e);
        }
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Integer>... calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.length);
        try {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(List.of(calls))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
