package vn.nhan.business.helping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** A household has no tax code: helpers find it by its head's citizen id, typed whole, and learn nothing by guessing. */
@Server
class IdentityLookupTest {

    private Api helper;
    private String citizenId;

    @BeforeEach
    void aHelperAndANumber() {
        helper = People.helper(Api.HUNG_YEN, Helping.COMMUNE);
        citizenId = Citizens.next();
    }

    @Test
    void codeIsForTheHouseholdOfThisCitizenIdAndUnknownAndWrongGetOneAnswer() {
        var household = People.member(Api.HUNG_YEN);
        var code = Helping.code(household, registered(household), "diary");
        var page = Browser.of(helper);

        var unknown = enter(page, Citizens.next(), code);
        var wrong = enter(page, citizenId, code.equals("000000") ? "000001" : "000000");
        assertThat(unknown).isEqualTo(wrong).isNotEmpty();

        page.submit("/helper/households/code", Map.of("taxCode", citizenId, "code", code))
                .then()
                .statusCode(303);
        assertThat(helper.get("/me/delegations").jsonPath().getList("delegation.state"))
                .containsExactly("standing");
    }

    @Test
    void anotherHelperGoesOnWithASignedFormOfTheHousehold() {
        var business = registered(People.helper(Api.HUNG_YEN, Helping.COMMUNE));
        var form = Map.of(
                "taxCode",
                citizenId,
                "proof",
                "signed-form",
                "purposes",
                "profile",
                "validUntil",
                Helping.today().toString());

        Browser.of(helper)
                .upload("/helper/households/proof", form, new Browser.Chosen("file", "giay.pdf", Pictures.pdf()))
                .then()
                .statusCode(303);

        assertThat(helper.get("/me/delegations").jsonPath().<List<String>>get("business.id"))
                .isEqualTo(List.of(business));
    }

    private static String enter(Browser page, String identity, String code) {
        var refused = page.submit("/helper/households/code", Map.of("taxCode", identity, "code", code));
        refused.then().statusCode(422);
        return Jsoup.parse(refused.asString()).select("#code-error").text();
    }

    private String registered(Api who) {
        var profile = new HashMap<String, Object>();
        profile.put("kind", "farm-household");
        profile.put("name", "Hộ Bà Thử");
        profile.put("representative", "Bà Thử");
        profile.put("citizenId", citizenId);
        profile.put("commune", "Phường Phố Hiến");
        return who.post("/businesses", profile).then().statusCode(201).extract().path("id");
    }
}
