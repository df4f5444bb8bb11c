package vn.nhan.place.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.place.GeoPoint;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Forms;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

@Server
class BusinessAddressServerTest {

    @BeforeEach
    void communesOfBeforeAndAfterTheReformAreKnown() {
        UnitFiles.load();
    }

    @Test
    void hamletsOfNeighboursAreOfferedByNameAlone() {
        var member = People.member(Api.HUNG_YEN);
        var profile = place("Phường Phố Hiến");
        profile.put("hamlet", "Thôn Nễ Châu");
        member.post("/businesses", profile).then().statusCode(201);

        member.get("/places/hamlets?commune=11953&q=thon ne").then().body("$", contains("Thôn Nễ Châu"));
        People.member(Api.THAI_NGUYEN)
                .get("/places/hamlets?commune=11953")
                .then()
                .body("$", hasSize(0));
        Api.at(Api.HUNG_YEN).get("/places/hamlets?commune=11953").then().statusCode(401);
    }

    @Test
    void helperOfAnotherCommuneMayNotHelpAHouseholdThere() {
        var member = People.member(Api.HUNG_YEN);
        String business = member.post("/businesses", place("Phường Phố Hiến"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var near = People.helper(Api.HUNG_YEN, "11953");
        var far = People.helper(Api.HUNG_YEN, "11980");

        Helping.accept(far, business, Helping.code(member, business, "diary"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:delegation.other-commune"));
        Helping.allow(member, business, near, "profile");
        near.get("/businesses/{id}", business).then().statusCode(200);
        far.get("/businesses/{id}", business).then().statusCode(404);
    }

    @Test
    void businessHasAnAddressInTheCommuneThatItNames() {
        var member = People.member(Api.HUNG_YEN);
        var profile = place("pho hien");
        profile.put("latitude", 20.646123);
        profile.put("longitude", 106.051234);
        String id = member.post("/businesses", profile)
                .then()
                .statusCode(201)
                .body("commune", equalTo("pho hien"))
                .extract()
                .path("id");

        member.get("/businesses/{id}/address", id)
                .then()
                .body("communeCode", equalTo("11953"))
                .body("commune", equalTo("Phường Phố Hiến"))
                .body("plusCode", equalTo(new GeoPoint(20.646123, 106.051234).plusCode()))
                .body("linked", equalTo(true));
        profile.put("communeCode", "11980");
        profile.put("commune", "Phường Hồng Châu");
        member.put("/businesses/{id}", profile, id).then().statusCode(200);
        member.get("/businesses/{id}/address", id)
                .then()
                .body("communeCode", equalTo("11980"))
                .body("formerly", hasSize(0));
        profile.put("communeCode", "99998");
        member.put("/businesses/{id}", profile, id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/communeCode"));
        profile.remove("communeCode");
        profile.put("longitude", null);
        member.put("/businesses/{id}", profile, id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/longitude"));
    }

    @Test
    void formAsksWhichOfSeveralCommunesIsMeant() {
        UnitFiles.send(
                        ("code,full_name,level,parent_code,province_code\n05443,Xã Tân Hòa,commune,19,19\n"
                                        + "05446,Xã Tân Hoa,commune,19,19\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "2025-07-01")
                .then()
                .statusCode(200);
        var browser = Browser.of(People.member(Api.THAI_NGUYEN));
        var form = new HashMap<>(Forms.business());
        form.put("commune", "tan hoa");

        var asked = browser.submit("/my/business/new", form);

        asked.then().statusCode(422);
        var page = Jsoup.parse(asked.asString());
        assertThat(page.select("input[name=communeCode]").eachAttr("value")).containsExactly("05443", "05446");
        assertThat(page.select("a[href=#communeCode]")).hasSize(1);
        form.put("communeCode", "05446");
        browser.submit("/my/business/new", form).then().statusCode(303);
        form.remove("communeCode");
        form.put("commune", "Xã Tân Hoà");
        form.put("taxCode", Farm.newTaxCode());
        browser.submit("/my/business/new", form).then().statusCode(303);
    }

    private static Map<String, Object> place(String commune) {
        var profile = Farm.profile(Farm.newTaxCode());
        profile.put("commune", commune);
        return profile;
    }
}
