package vn.nhan.support.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.vertx.VertxContextSupport;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Letter;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Whoever was supported is asked after 30 and after 90 days how it went on, and their answers are counted. */
@Server
class FollowUpTest {

    private final FollowUpJob job;
    private final OutboxDelivery delivery;

    private Api officer;
    private Api member;
    private Engaged it;
    private LocalDate accepted;
    private int days;

    FollowUpTest(FollowUpJob job, OutboxDelivery delivery) {
        this.job = job;
        this.delivery = delivery;
    }

    @BeforeEach
    void somebodyWhoWantsNewsWasSupported() {
        officer = People.officer(Api.HUNG_YEN);
        member = People.memberWhoWantsNews(Api.HUNG_YEN);
        it = accepted(member);
        accepted = Engaged.today();
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void eachQuestionIsAskedOnceAndItsAnswerIsCounted() throws Throwable {
        day(29);
        assertThat(letters()).isEmpty();
        day(30);
        assertThat(letters()).hasSize(1);
        assertThat(letters().get(0).text()).contains("30", "/my/engagements/" + it.id() + "/follow-up");
        day(31);
        assertThat(letters()).hasSize(1);
        answer(true).then().statusCode(200).body("followUps.answer", equalTo(java.util.Arrays.asList(true, null)));
        answer(true).then().statusCode(409).body("type", equalTo("urn:nhan:problem:engagement.nothing-asked"));
        day(89);
        assertThat(letters()).hasSize(1);
        day(90);
        day(120);
        assertThat(letters()).hasSize(2);
        assertThat(letters().get(1).text()).contains("90");
        var before = outcome(90);
        answer(false).then().statusCode(200);

        assertThat(outcome(90)).isEqualTo(before.plus(0, 1));
        day(200);
        assertThat(letters()).hasSize(2);
    }

    @Test
    void whoAnsweredBeforehandIsNotReminded() throws Throwable {
        MovableClock.forward(Duration.ofDays(30));
        days = 30;
        var before = outcome(30);
        answer(true).then().statusCode(200);
        day(31);

        assertThat(letters()).isEmpty();
        assertThat(outcome(30)).isEqualTo(before.plus(1, 1));
    }

    @Test
    void nothingIsAskedNorCountedOnceItWasTakenBack() throws Throwable {
        day(30);
        var before = outcome(30);
        answer(true).then().statusCode(200);
        assertThat(outcome(30)).isEqualTo(before.plus(1, 1));
        MovableClock.reset();
        officer.put("/engagements/" + it.id() + "/withdrawal", Map.of("reason", "Gian hàng không có thật."))
                .then()
                .statusCode(200);
        days = 0;
        assertThat(outcome(30)).isEqualTo(before);

        day(90);
        assertThat(letters()).hasSize(1);
        answer(true).then().statusCode(409).body("type", equalTo("urn:nhan:problem:engagement.not-allowed"));
        People.again(member)
                .get("/engagements")
                .then()
                .body("items.find { it.id == '" + it.id() + "' }.asked", equalTo(false));
    }

    @Test
    void whoWantsNoLettersFindsTheQuestionInTheList() throws Throwable {
        var quiet = People.member(Api.HUNG_YEN);
        var theirs = accepted(quiet);
        day(30);

        assertThat(Letter.to(People.addressOf(quiet))).isEmpty();
        People.again(quiet)
                .get("/engagements")
                .then()
                .body("items.find { it.id == '" + theirs.id() + "' }.asked", equalTo(true));
    }

    private static Engaged accepted(Api who) {
        var it = Engaged.begun(who, Farm.of(who).businessId()).delivered();
        it.accept().then().statusCode(200).body("followUps.afterDays", equalTo(List.of(30, 90)));
        return it;
    }

    /** So many days after the acceptance the job has its turn. */
    private void day(int number) throws Throwable {
        MovableClock.forward(Duration.ofDays(number - days));
        days = number;
        VertxContextSupport.subscribeAndAwait(job::run);
        Deliveries.deliver(delivery);
    }

    private List<Letter> letters() {
        return Letter.to(People.addressOf(member)).stream()
                .filter(letter -> letter.text().contains(it.id()))
                .toList();
    }

    private io.restassured.response.Response answer(boolean yes) {
        return People.again(member).put("/engagements/" + it.id() + "/follow-up", Map.of("answer", yes));
    }

    private record Outcome(int yes, int answered) {

        Outcome plus(int moreYes, int moreAnswered) {
            return new Outcome(yes + moreYes, answered + moreAnswered);
        }
    }

    /** Of what was accepted on that day; the officer reads it on the day itself. */
    private Outcome outcome(int afterDays) {
        Deliveries.deliver(delivery);
        MovableClock.reset();
        try {
            var path = "outcomes.find { it.code == 'still-selling' && it.afterDays == " + afterDays + " }";
            Map<String, Object> found = officer.get(
                            "/reports/supported-businesses?from=" + accepted + "&to=" + accepted.plusDays(1))
                    .path(path);
            return found == null
                    ? new Outcome(0, 0)
                    : new Outcome((Integer) found.get("yes"), (Integer) found.get("answered"));
        } finally {
            MovableClock.forward(Duration.ofDays(days));
        }
    }
}
