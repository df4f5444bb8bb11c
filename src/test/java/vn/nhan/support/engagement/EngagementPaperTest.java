package vn.nhan.support.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.storage.LargeObjects;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Contract and minutes as PDF: made for whoever asks, kept nowhere, and only while what they say is what was signed. */
@Server
class EngagementPaperTest {

    private static final String BROKEN = "match the hash";

    private final LargeObjects objects;

    private Api member;
    private Engaged it;

    EngagementPaperTest(LargeObjects objects) {
        this.objects = objects;
    }

    @BeforeEach
    void anEngagement() {
        member = People.member(Api.HUNG_YEN);
        it = Engaged.begun(member, Farm.of(member).businessId());
    }

    @Test
    void papersSayTheSameToBothAndLeaveNoFile() throws IOException {
        it.delivered().accept().then().statusCode(200);
        long before = stored();
        String hash = member.get("/engagements/" + it.id()).path("terms.sha256");

        for (var name : new String[] {"contract.pdf", "minutes.pdf"}) {
            var text = Paper.text(member.get("/engagements/" + it.id() + "/" + name));
            assertThat(text).contains(Farm.NAME, "Chuyên gia thử nghiệm");
            assertThat(text.replace(" ", "")).contains(hash);
            assertThat(Paper.text(it.expert().get("/engagements/" + it.id() + "/" + name)))
                    .isEqualTo(text);
        }
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void nothingCanBePrintedBeforeBothHaveSigned() {
        it.propose(Engaged.terms()).then().statusCode(200);
        it.sign(member).then().statusCode(200);

        member.get("/engagements/" + it.id() + "/contract.pdf").then().statusCode(409);
        it.sign(it.expert()).then().statusCode(200);
        member.get("/engagements/" + it.id() + "/contract.pdf").then().statusCode(200);
        member.get("/engagements/" + it.id() + "/minutes.pdf").then().statusCode(409);
    }

    @Test
    void whatIsNotWhatWasSignedIsNotPrinted() throws SQLException {
        it.signed();
        String code = member.get("/engagements/" + it.id()).path("terms.code");
        var page = Browser.of(member).inEnglish();
        page.get("/contracts/" + code).then().statusCode(200).body(not(containsString(BROKEN)));

        BehindTheWall.change(
                "update engagement_terms set price = 900000, firm_share = 900000 where engagement_id = '" + it.id()
                        + "'",
                "engagement_terms");

        member.get("/engagements/" + it.id() + "/contract.pdf")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:engagement.not-intact"));
        page.get("/contracts/" + code).then().statusCode(200).body(containsString(BROKEN));
    }

    private long stored() {
        var count = new long[1];
        objects.ofTenant(1, one -> count[0]++);
        return count[0];
    }
}
