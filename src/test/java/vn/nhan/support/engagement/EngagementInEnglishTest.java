package vn.nhan.support.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Every page of an engagement in English, with nothing Vietnamese left but what people have called things. */
@Server
class EngagementInEnglishTest {

    private static final String WORDS =
            "main h2, main th[scope=col], main button, main summary, main label, main legend,"
                    + " main dt, main .badge, main .subnav a, main .head__lead, main .field__hint, main .timeline__what";

    private Api member;
    private Engaged it;
    private Browser business;
    private Browser expert;
    private Browser office;

    @BeforeEach
    void anEngagementThatHasJustBegun() {
        member = People.member(Api.HUNG_YEN);
        it = Engaged.begun(member, Farm.of(member).businessId());
        business = Browser.of(member).inEnglish();
        expert = Browser.of(it.expert()).inEnglish();
        office = Browser.of(People.atWork(Api.HUNG_YEN, "officer")).inEnglish();
    }

    @Test
    void termsAreWrittenAndSignedInEnglish() {
        assertThat(main(business, "/my/engagements/" + it.id())).contains("No terms yet. Either side writes them");
        assertThat(main(expert, "/engagements/" + it.id() + "/terms")).contains("One a line, ten at most.");
        it.propose(Engaged.terms()).then().statusCode(200);
        assertThat(main(business, "/my/engagements/" + it.id())).contains("By signing you agree to this version.");
        it.sign(member).then().statusCode(200);
        assertThat(main(expert, "/my/expert/engagements/" + it.id())).contains("I agree and sign", "Signed by");
        it.sign(it.expert()).then().statusCode(200);
        assertThat(main(office, "/office/engagements/" + it.id())).contains("Contract (PDF)", "At work");
        String code = member.get("/engagements/" + it.id()).path("terms.code");
        assertThat(main(business, "/contracts/" + code)).contains("Compare this hash with the one on the paper.");
    }

    @Test
    void workIsDoneAndAcceptedInEnglish() {
        it.signed();
        var meeting = it.meeting();
        assertThat(main(expert, "/engagements/" + it.id() + "/meetings/" + meeting + "/check-in"))
                .contains("Writes down the time of now.");
        assertThat(main(business, "/my/engagements/" + it.id())).contains("Yes, this meeting took place");
        it.handOverFile().then().statusCode(201);
        it.expert().put("/engagements/" + it.id() + "/delivery").then().statusCode(200);
        assertThat(main(business, "/my/engagements/" + it.id())).contains("Accepting means that the work was done");
        it.accept().then().statusCode(200);
        assertThat(main(business, "/my/engagements/" + it.id()))
                .contains("Minutes of acceptance (PDF)", "5 stars", "1 star");
        assertThat(main(office, "/office/engagements/" + it.id())).contains("Take the acceptance back");
    }

    @Test
    void listsAndTheQuestionAreInEnglish() throws SQLException {
        it.delivered().accept().then().statusCode(200);
        BehindTheWall.change(
                "update engagement_follow_up set due_on = current_date - 1 where after_days = 30 and engagement_id = '"
                        + it.id() + "'",
                "engagement_follow_up");

        assertThat(main(business, "/my/engagements")).contains("Support in progress", "Answer a question");
        assertThat(main(expert, "/my/expert/engagements")).contains("My work", "Accepted");
        assertThat(main(office, "/office/engagements")).contains("Late ones come first.");
        assertThat(main(office, "/office/engagements?all=1")).contains("Accepted");
        assertThat(main(business, "/my/engagements/" + it.id() + "/follow-up")).contains("30 days have passed");
        assertThat(main(business, "/my/engagements/" + it.id() + "/follow-up?thanks=1"))
                .contains("Thank you, your answer was noted.");
    }

    @Test
    void emptyListsTeachInEnglish() {
        assertThat(main(Browser.of(People.member(Api.HUNG_YEN)).inEnglish(), "/my/engagements"))
                .contains("No expert at work yet", "See requests for support");
    }

    /** What stands in the page, which is well made and speaks English. */
    private static String main(Browser who, String address) {
        var answer = who.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1")).as("h1 of " + address).hasSize(1);
        assertThat(page.select("main table.table--cards tbody td:not([data-label])"))
                .as("cells without a label on " + address)
                .isEmpty();
        assertThat(unlabelled(page)).as("inputs without a label on " + address).isEmpty();
        assertThat(page.select(WORDS).eachText())
                .as(address)
                .allSatisfy(text -> assertThat(text).matches("[\\p{ASCII}’“”…·₫–]*"));
        return page.selectFirst("main").text();
    }

    private static List<String> unlabelled(Document page) {
        return page.select("main input:not([type=hidden]), main textarea, main select").stream()
                .filter(input -> page.select("label[for=" + input.id() + "]").isEmpty())
                .map(Object::toString)
                .toList();
    }
}
