package vn.nhan.business.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Managers decide who belongs to a business; one is always left. */
@Server
class MembersTest {

    @Test
    void whoRegistersABusinessIsItsManager() {
        var manager = People.member(Api.HUNG_YEN);
        var farm = Farm.of(manager);

        manager.get("/businesses/" + farm.businessId() + "/members")
                .then()
                .statusCode(200)
                .body("role", contains("manager"))
                .body("name", contains("Người thử nghiệm"));
    }

    @Test
    void lastManagerCannotStepBackOrLeave() {
        var manager = People.member(Api.HUNG_YEN);
        var members = "/businesses/" + Farm.of(manager).businessId() + "/members/"
                + manager.get("/me").path("id");

        manager.put(members + "/role", Map.of("role", "member"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:business.last-manager"));
        assertThat(manager.delete(members).statusCode()).isEqualTo(409);
        manager.put(members + "/role", Map.of("role", "manager")).then().statusCode(200);
        manager.put(members + "/role", Map.of("role", "king")).then().statusCode(422);
    }

    @Test
    void strangersAndHelpersChangeNobody() {
        var manager = People.member(Api.HUNG_YEN);
        var farm = Farm.of(manager);
        var helper = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        Helping.allow(manager, farm.businessId(), helper, "profile");
        var members = "/businesses/" + farm.businessId() + "/members/"
                + manager.get("/me").path("id");

        assertThat(helper.delete(members).statusCode()).isEqualTo(403);
        assertThat(People.member(Api.HUNG_YEN).delete(members).statusCode()).isEqualTo(404);
        assertThat(People.member(Api.HUNG_YEN)
                        .put(members + "/role", Map.of("role", "member"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void pageTellsTheLastManagerWhyNot() {
        var manager = People.member(Api.HUNG_YEN);
        var farm = Farm.of(manager);

        var answer = Browser.of(manager)
                .submit(
                        "/my/members/" + manager.get("/me").path("id") + "/removal?business=" + farm.businessId(),
                        Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("ít nhất một người quản lý");
    }
}
