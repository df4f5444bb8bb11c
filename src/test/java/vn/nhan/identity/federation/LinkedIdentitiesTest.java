package vn.nhan.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Linking and unlinking by the owner of an account, and proving who one is. */
@Server
class LinkedIdentitiesTest extends ProviderAtHand {

    private static final String CITIZEN = "000088001234";

    @Test
    void formFromElsewhereLinksNothing() {
        var officer = Browser.of(People.officer(Api.HUNG_YEN));
        officer.request()
                .contentType("application/x-www-form-urlencoded")
                .formParam("csrf", "")
                .post("/account/linked/vneid")
                .then()
                .statusCode(403);
        officer.get("/account/linked/vneid/onward").then().statusCode(303);
    }

    @Test
    void whoHasShownNoSecondFactorLinksNothing() {
        var member = Traveller.of(People.member(Api.HUNG_YEN));
        member.submit("/account/linked/vneid").then().statusCode(404);
        assertThat(member.get("/account/linked").asString()).doesNotContain("/account/linked/vneid");
    }

    @Test
    void strangerGoesToTheSignInPageFirst() {
        var reply = Traveller.at(Api.HUNG_YEN).get("/account/linked");
        reply.then().statusCode(303);
        assertThat(reply.header("Location")).contains("/sign-in?next=");
    }

    @Test
    void linkBegunByOneIsNotEndedByAnother() {
        var attacker = Traveller.of(People.officer(Api.HUNG_YEN));
        provider.visitor(newSubject(), Map.of());
        var callback = provider.signIn(attacker.leaveFor("/account/linked/vneid"));
        var victim = Traveller.of(People.officer(Api.HUNG_YEN)).holding("nhan-flow", attacker.cookie("nhan-flow"));

        assertThat(victim.comeBack(callback).header("Location")).endsWith(ENDED + "flow-ended");
        assertThat(victim.get("/account/linked").asString()).doesNotContain("/account/linked/vneid/end");
    }

    @Test
    void identityOpensOneAccountOnly() {
        linked(People.officer(Api.HUNG_YEN), "vneid");
        var another = Traveller.of(People.officer(Api.HUNG_YEN));

        var reply = another.comeBack(provider.signIn(another.leaveFor("/account/linked/vneid")));

        assertThat(reply.header("Location")).endsWith(ENDED + "linked-elsewhere");
        assertThat(another.get(ENDED + "linked-elsewhere").asString()).contains("/account/linked");
    }

    @Test
    void accountTakesOneIdentityOfAProvider() {
        var officer = People.officer(Api.HUNG_YEN);
        linked(officer, "vneid");
        provider.visitor(newSubject(), Map.of());
        var traveller = Traveller.of(officer);

        var reply = traveller.comeBack(provider.signIn(traveller.leaveFor("/account/linked/vneid")));

        assertThat(reply.header("Location")).endsWith(ENDED + "linked-elsewhere");
    }

    @Test
    void linkingTheSameAgainChangesNothing() {
        var officer = People.officer(Api.HUNG_YEN);
        linked(officer, "vneid");
        var traveller = Traveller.of(officer);

        assertThat(traveller
                        .comeBack(provider.signIn(traveller.leaveFor("/account/linked/vneid")))
                        .header("Location"))
                .endsWith("?done=linked");
    }

    @Test
    void unlinkingAsksFirstAndThenForgets() throws SQLException {
        var officer = People.officer(Api.HUNG_YEN);
        linked(officer, "vneid");
        var traveller = Traveller.of(officer);
        traveller.get("/account/linked/vneid/end").then().statusCode(200);
        assertThat(traveller.get("/account/linked").asString()).contains("/account/linked/vneid/end");

        traveller.submit("/account/linked/vneid/end").then().statusCode(303);

        assertThat(traveller.get("/account/linked").asString()).doesNotContain("/account/linked/vneid/end");
        var stranger = Traveller.at(Api.HUNG_YEN);
        assertThat(stranger.comeBack(provider.signIn(stranger.leave("vneid", "/")))
                        .header("Location"))
                .endsWith("not-linked");
    }

    @Test
    void onlyWayInStaysOpen() throws SQLException {
        var officer = People.officer(Api.HUNG_YEN);
        linked(officer, "vneid");
        Accounts.change(officer, "password_hash = null");
        var traveller = Traveller.of(officer);

        traveller.submit("/account/linked/vneid/end").then().statusCode(409);
        assertThat(traveller.get("/account/linked").asString()).doesNotContain("/account/linked/vneid/end");
        var again = Traveller.at(Api.HUNG_YEN);
        assertThat(again.comeBack(provider.signIn(again.leave("vneid", "/"))).header("Location"))
                .endsWith("/office/dashboard");
    }

    @Test
    void subjectStandsNowhereInClear() throws SQLException {
        var subject = linked(People.officer(Api.HUNG_YEN), "vneid");
        assertThat(Accounts.dump("federated_identity")).isNotEmpty().doesNotContain(subject);
        assertThat(Accounts.dump("audit_entry")).contains("account.link").doesNotContain(subject);
    }

    @Test
    void memberProvesWhoTheyAreAndTheNumberStaysUnseen() {
        var written = new ArrayList<String>();
        var ear = listening(written);
        try {
            provider.visitor(newSubject(), Map.of("citizen_id", CITIZEN));
            var member = Traveller.of(People.member(Api.HUNG_YEN));
            var callback = provider.signIn(member.leaveFor("/account/proof/vneid"));
            var reply = member.comeBack(callback);
            var page = member.get("/account/linked?done=proven");

            assertThat(reply.header("Location")).endsWith("/account/linked?done=proven");
            assertThat(page.asString())
                    .contains("Danh tính của bạn đã được xác minh")
                    .doesNotContain(CITIZEN);
            assertThat(reply.headers().toString() + page.headers()).doesNotContain(CITIZEN);

            var second = Traveller.of(People.member(Api.HUNG_YEN));
            var conflict = second.comeBack(provider.signIn(second.leaveFor("/account/proof/vneid")));
            assertThat(conflict.header("Location")).endsWith(ENDED + "proven-elsewhere");
            assertThat(second.get(ENDED + "proven-elsewhere").asString()).contains("Chưa xác minh được");

            var code = URI.create(callback.toString()).getQuery().replaceAll(".*code=([^&]+).*", "$1");
            assertThat(written).noneMatch(line -> line.contains(CITIZEN) || line.contains(code));
        } finally {
            Logger.getLogger("").removeHandler(ear);
        }
    }

    @Test
    void proofWithoutAGoodNumberIsNone() {
        for (var claims : List.<Map<String, Object>>of(Map.of(), Map.of("citizen_id", "12"), Map.of("citizen_id", 7))) {
            provider.visitor(newSubject(), claims);
            var member = Traveller.of(People.member(Api.HUNG_YEN));
            var reply = member.comeBack(provider.signIn(member.leaveFor("/account/proof/vneid")));
            assertThat(reply.header("Location")).endsWith(ENDED + "no-citizen-id");
        }
    }

    @Test
    void providerThatProvesNothingIsNotAskedTo() {
        Traveller.of(People.member(Api.HUNG_YEN))
                .submit("/account/proof/so")
                .then()
                .statusCode(404);
    }

    @Test
    void pageSaysWhatWillHappenInBothLanguages() {
        var officer = Traveller.of(People.officer(Api.HUNG_YEN));
        var page = Jsoup.parse(officer.get("/account/linked").asString());
        assertThat(page.select("form[action=/account/linked/vneid]")).hasSize(1);
        assertThat(page.select("form[action=/account/proof/vneid]")).hasSize(1);
        officer.submit("/account/linked/vneid");
        assertThat(officer.holding("nhan-language", "en")
                        .get("/account/linked/vneid/onward")
                        .asString())
                .contains("On to sample identity vneid", "within 10 minutes");
    }

    private static Handler listening(List<String> written) {
        var ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                written.add(line.getMessage() + " " + java.util.Arrays.toString(line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(ear);
        return ear;
    }
}
