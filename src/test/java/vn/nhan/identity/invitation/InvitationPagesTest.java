package vn.nhan.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** The pages of inviting and of being invited, without scripts. */
@Server
class InvitationPagesTest {

    @Test
    void linkIsLeftAtOnceAndItsSecretIsInNoOtherAddress() {
        var secret = secretOf("expert");
        var opened = Guest.page(Api.HUNG_YEN, "/invitations/" + secret);

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.getHeader("Location")).endsWith("/invitation").doesNotContain(secret);
        assertThat(opened.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(opened.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(opened.getDetailedCookie("nhan-invitation").isHttpOnly()).isTrue();

        var visitor = new Browser(Api.HUNG_YEN, opened.cookies(), "");
        visitor.get("/invitation")
                .then()
                .statusCode(200)
                .body(containsString("Bạn được mời với vai trò: tư vấn viên"))
                .body(not(containsString(secret)));
        var name = People.newAddress("khach");
        var accepted = visitor.submit("/invitation", person(name, null));
        assertThat(accepted.statusCode()).isEqualTo(303);
        assertThat(accepted.getHeader("Location")).endsWith("/invitation/done");
        visitor.get("/invitation/done").then().statusCode(200);
        Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD);
    }

    @Test
    void usedLinkSaysSoAndOffersTheCode() {
        var secret = secretOf("expert");
        var visitor = new Browser(Api.HUNG_YEN, Map.of("nhan-invitation", secret), "");
        visitor.submit("/invitation", person(People.newAddress("khach"), null))
                .then()
                .statusCode(303);

        var page = Jsoup.parse(visitor.get("/invitation").asString());
        assertThat(page.selectFirst("input[name=code]")).isNotNull();
        assertThat(page.text()).contains("không dùng được nữa");
        visitor.submit("/invitation", person(People.newAddress("khach"), null))
                .then()
                .statusCode(422)
                .body(containsString("Lời mời này không dùng được"));
    }

    @Test
    void administratorPrintsACodeThatIsShownOnce() {
        var administrator = Browser.of(People.administrator(Api.HUNG_YEN));
        var form = Map.of("role", "helper", "communeCode", "12271", "by", "code", "signInName", "0900 000 061");
        administrator.get("/admin/people/invitations/new").then().statusCode(200);

        var slip = administrator.submit("/admin/people/invitations/new", form);
        assertThat(slip.statusCode()).isEqualTo(200);
        assertThat(slip.getHeader("Cache-Control")).isEqualTo("no-store");
        var page = Jsoup.parse(slip.asString());
        var code = page.select(".slip__code").text();
        assertThat(code).matches("[0-9]{3} [0-9]{3}");
        assertThat(page.text()).contains("0900 ••• 061").doesNotContain("0900 000 061");
        administrator.get("/admin/people").then().statusCode(200).body(not(containsString(code)));

        new Browser(Api.HUNG_YEN, Map.of(), "")
                .submit("/invitation", person("0900 000 061", code))
                .then()
                .statusCode(303);
    }

    @Test
    void invitationIsTakenBackAfterAQuestion() {
        var api = People.administrator(Api.HUNG_YEN);
        var administrator = Browser.of(api);
        String id = api.post("/invitations", Guest.wanted("lead", "link", null)).path("invitation.id");
        var address = "/admin/people/invitations/" + id + "/revocation";

        administrator.get(address).then().statusCode(200);
        administrator.submit(address, Map.of()).then().statusCode(303);

        administrator
                .get("/admin/people?done=taken-back")
                .then()
                .statusCode(200)
                .body(not(containsString(id)));
    }

    @Test
    void roleEndsAfterAQuestion() {
        var officer = People.officer(Api.HUNG_YEN);
        var api = People.administrator(Api.HUNG_YEN);
        String account = officer.get("/me").path("id");
        String grant = api.get("/role-grants").path("find { it.accountId == '" + account + "' }.id");
        var address = "/admin/people/role-grants/" + grant + "/end";
        var administrator = Browser.of(api);

        administrator.get(address).then().statusCode(200).body(containsString("Người thử nghiệm"));
        administrator.submit(address, Map.of()).then().statusCode(303);

        officer.get("/me").then().statusCode(401);
    }

    @Test
    void whatIsMissingIsSaidBesideTheFields() {
        var administrator = Browser.of(People.administrator(Api.HUNG_YEN));

        var refused = administrator.submit("/admin/people/invitations/new", Map.of("by", "code"));

        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.asString());
        assertThat(page.selectFirst("#role-error")).isNotNull();
        assertThat(page.selectFirst("#signInName-error")).isNotNull();
    }

    @Test
    void operatorInvitesFromThePage() {
        var operator = Browser.of(People.operator());
        var address = "/operator/provinces/thai-nguyen/invitations/new";
        operator.get(address).then().statusCode(200);

        var slip = Jsoup.parse(operator.submit(address, Map.of("role", "administrator", "by", "link"))
                .asString());

        assertThat(slip.select(".slip__link").text()).startsWith("http://thai-nguyen.localhost");
        operator.get("/operator/provinces/nowhere/invitations/new").then().statusCode(404);
    }

    @Test
    void pagesSpeakEnglishToo() {
        new Browser(Api.HUNG_YEN, Map.of("nhan-language", "en"), "")
                .get("/invitation")
                .then()
                .body(containsString("Accept an invitation"));
        Browser.of(People.administrator(Api.HUNG_YEN))
                .inEnglish()
                .get("/admin/people")
                .then()
                .body(containsString("People and roles"));
    }

    private static String secretOf(String role) {
        String link = People.administrator(Api.HUNG_YEN)
                .post("/invitations", Guest.wanted(role, "link", null))
                .path("link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static Map<String, String> person(String name, String code) {
        var form = new HashMap<>(Map.of("displayName", "Khách mời", "signInName", name, "password", People.PASSWORD));
        if (code != null) {
            form.put("code", code);
        }
        return form;
    }
}
