package vn.nhan.identity.invitation;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Authenticator;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Who has which role in the province, and how one ends. */
@Server
class RolesTest {

    @Test
    void administratorSeesNamesAndMaskedSignInNames() {
        var name = People.newOfficer(Api.HUNG_YEN);
        var officer = Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD, Authenticator.codeOf(name));
        String account = officer.get("/me").path("id");
        var administrator = People.administrator(Api.HUNG_YEN);

        administrator
                .get("/role-grants")
                .then()
                .statusCode(200)
                .body("role", everyItem(not(is("member"))))
                .body("signInNameMasked", everyItem(not(is(name))))
                .body(
                        "find { it.accountId == '" + account + "' }.signInNameMasked",
                        startsWith(name.charAt(0) + "•••"));
    }

    @Test
    void endedRoleSignsItsHolderOutAtOnce() {
        var name = People.newOfficer(Api.HUNG_YEN);
        var officer = Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD, Authenticator.codeOf(name));
        var pages = Browser.of(officer);
        var administrator = People.administrator(Api.HUNG_YEN);
        var grant = grantOf(administrator, officer);

        administrator.delete("/role-grants/" + grant).then().statusCode(204);

        officer.get("/businesses").then().statusCode(401);
        pages.get("/office/queue").then().statusCode(303);
        administrator.delete("/role-grants/" + grant).then().statusCode(404);
    }

    @Test
    void endedRoleOfOneProvinceLeavesTheOther() {
        var officer = People.officer(Api.THAI_NGUYEN);
        var elsewhere = People.administrator(Api.HUNG_YEN);
        var own = People.administrator(Api.THAI_NGUYEN);

        elsewhere.delete("/role-grants/" + grantOf(own, officer)).then().statusCode(404);
        officer.get("/businesses").then().statusCode(200);
    }

    @Test
    void nobodyEndsTheirOwnRoleAsAdministrator() {
        var administrator = People.administrator(Api.HUNG_YEN);

        administrator
                .delete("/role-grants/" + grantOf(administrator, administrator))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:role.own-administrator"));
        administrator.get("/role-grants").then().statusCode(200);
    }

    private static String grantOf(Api administrator, Api holder) {
        String account = holder.get("/me").path("id");
        return administrator.get("/role-grants").path("find { it.accountId == '" + account + "' }.id");
    }
}
