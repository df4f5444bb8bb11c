package vn.nhan.business.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

/** Two records of one firm: found, compared, merged, and taken apart again. */
@Server
class FirmLineageTest {

    private Api one;
    private Api other;
    private Api officer;
    private Twins twins;

    @BeforeEach
    void twoPeopleAndAnOfficer() {
        UnitFiles.load();
        one = People.member(Api.HUNG_YEN);
        other = People.member(Api.HUNG_YEN);
        officer = People.atWork(Api.HUNG_YEN, "officer");
        twins = new Twins(officer);
    }

    @Test
    void mergedRecordIsReadOnlyAndItsMembersGoOnWithTheSurvivor() {
        var kept = Twins.cooperative(one, Map.of("name", "HTX Giữ Lại"));
        var merged = Twins.cooperative(other, Map.of("name", "HTX Được Gộp"));
        other.get("/businesses/" + kept).then().statusCode(404);

        twins.merged(merged, kept);

        other.get("/businesses/" + kept).then().statusCode(200);
        other.get("/businesses/" + merged).then().statusCode(200).body("status", equalTo("closed"));
        other.put("/businesses/" + merged, Farm.profile(Farm.newTaxCode()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:business.merged"));
        other.post("/businesses/" + merged + "/growing-areas", Map.of("name", "Vùng", "commune", "Phường Phố Hiến"))
                .then()
                .statusCode(409);
    }

    @Test
    void mergeThenUndoIsTheIdentity() {
        var kept = Twins.cooperative(one, Map.of("phonePublic", true));
        var merged = Twins.cooperative(
                other,
                Map.of(
                        "representative",
                        "Người khác",
                        "communeCode",
                        "11953",
                        "phone",
                        Seeded.phone(8),
                        "trade",
                        Map.of("sector", "crops", "womenLed", true, "capital", 5_000_000_000L)));
        var before = Twins.snapshot(List.of(kept, merged));

        String link = twins.link(
                        "merged",
                        merged,
                        kept,
                        Map.of(
                                "representative", "absorbed",
                                "tax-code", "absorbed",
                                "phone", "absorbed",
                                "address", "absorbed"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var after = officer.get("/businesses/" + kept).then().extract();
        assertThat(Twins.snapshot(List.of(kept, merged))).isNotEqualTo(before);
        twins.undo(link).then().statusCode(200);

        assertThat(after.<String>path("representative")).isEqualTo("Người khác");
        assertThat(after.<String>path("phoneMasked")).endsWith("008");
        assertThat(after.<String>path("trade.sector")).isEqualTo("crops");
        assertThat(after.<Boolean>path("trade.womenLed")).isTrue();
        assertThat(Twins.snapshot(List.of(kept, merged))).isEqualTo(before);
        twins.undo(link).then().statusCode(409).body("type", equalTo("urn:nhan:problem:lineage.already-undone"));
    }

    @Test
    void whatWasWrittenSinceStopsTheUndoUnlessItIsToBeKept() {
        var kept = Twins.cooperative(one, Map.of());
        var merged = Twins.cooperative(other, Map.of("trade", Map.of("sector", "crops", "capital", 7)));
        var link = twins.merged(merged, kept);
        Map<String, Object> profile = new java.util.HashMap<>(
                Farm.profile(officer.get("/businesses/" + kept).path("taxCode")));
        profile.put("trade", Map.of("sector", "tourism", "capital", 7));
        one.put("/businesses/" + kept, profile).then().statusCode(200);

        twins.undo(link)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:lineage.changed-since"))
                .body("detail", containsString("sector"))
                .body("detail", not(containsString("capital")));
        officer.delete("/firm-links/" + link + "?keepNewer=true").then().statusCode(200);

        officer.get("/businesses/" + kept)
                .then()
                .body("trade.sector", equalTo("tourism"))
                .body("trade.capital", nullValue());
        officer.get("/businesses/" + merged).then().body("status", equalTo("draft"));
    }

    @Test
    void laterMergeIsUndoneFirst() {
        var kept = Twins.cooperative(one, Map.of());
        var first = twins.merged(Twins.cooperative(one, Map.of()), kept);
        var second = twins.merged(Twins.cooperative(one, Map.of()), kept);

        twins.undo(first).then().statusCode(409).body("type", equalTo("urn:nhan:problem:lineage.later-merge"));
        twins.undo(second).then().statusCode(200);
        twins.undo(first).then().statusCode(200);
    }

    @Test
    void afterThirtyDaysAMergeStays() throws SQLException {
        var kept = Twins.cooperative(one, Map.of());
        var link = twins.merged(Twins.cooperative(one, Map.of()), kept);
        BehindTheWall.change(
                "update firm_link set made_at = made_at - interval '31 days' where id = '" + link + "'", "firm_link");

        twins.undo(link).then().statusCode(409).body("type", equalTo("urn:nhan:problem:lineage.too-late"));
    }

    @Test
    void verifiedRecordIsTheOneToKeep() {
        var verified = Twins.cooperative(one, Map.of());
        Farm.at(one, verified).submit();
        twins.verify(verified);
        var draft = Twins.cooperative(other, Map.of());

        twins.link("merged", verified, draft, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:lineage.survivor-unverified"));
        twins.merged(draft, verified);
        twins.link("merged", draft, verified, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:lineage.already-merged"));
    }

    @Test
    void householdBecomesACooperativeAndWhatHangsOnItStays() {
        var household = Twins.household(one, Map.of());
        Farm.at(one, household).submit();
        twins.verify(household);
        var farm = Farm.at(one, household);
        var address = farm.labelledLot();
        var cooperative = Twins.cooperative(one, Map.of());

        twins.link("converted", cooperative, household, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:lineage.no-conversion"));
        String link = twins.link("converted", household, cooperative, Map.of())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        officer.get("/businesses/" + household).then().body("status", equalTo("closed"));
        Farm.scan(address).then().statusCode(200);
        twins.link("converted", household, cooperative, Map.of()).then().statusCode(409);
        twins.undo(link).then().statusCode(200);
        officer.get("/businesses/" + household).then().body("status", equalTo("verified"));
    }

    @Test
    void duplicatesAreFoundByCitizenIdPhoneAndNameInACommune() {
        var citizen = Citizens.next();
        var name = "Hộ Trùng Tên " + citizen.substring(6);
        var first = Twins.household(
                one, Map.of("citizenId", citizen, "name", name, "communeCode", "11953", "phone", Seeded.phone(31)));
        var second = Twins.household(other, Map.of("citizenId", citizen, "name", "Hộ Khác", "phone", Seeded.phone(32)));
        var third = Twins.household(
                other,
                Map.of(
                        "name",
                        name.toUpperCase(java.util.Locale.ROOT),
                        "communeCode",
                        "11953",
                        "phone",
                        Seeded.phone(33)));
        var fourth = Twins.household(other, Map.of("name", "Hộ Thứ Tư", "phone", Seeded.phone(31)));

        officer.get("/businesses/" + first + "/duplicates")
                .then()
                .statusCode(200)
                .body("find { it.other.id == '" + second + "' }.reasons", contains("citizen-id"))
                .body("find { it.other.id == '" + third + "' }.reasons", contains("name-and-commune"))
                .body("find { it.other.id == '" + fourth + "' }.reasons", contains("phone"));
        officer.get("/duplicates")
                .then()
                .body("items.findAll { it.other.id == '" + first + "' }.one.id", hasItem(second))
                .body("items.findAll { it.other.id == '" + first + "' }.one.id", hasItem(third))
                .body("items.findAll { it.other.id == '" + first + "' }.one.id", hasItem(fourth));

        officer.put(
                        "/businesses/" + first + "/duplicates/" + second + "/dismissal",
                        Map.of("reason", "Hai người khác nhau."))
                .then()
                .statusCode(204);
        twins.link("same-firm", third, first, Map.of()).then().statusCode(201);
        twins.merged(fourth, first);
        officer.get("/businesses/" + first + "/duplicates")
                .then()
                .body("other.id", everyItem(not(is(oneOf(second, third, fourth)))));
    }

    @Test
    void membersAreNotToldThatANumberIsKnown() {
        var citizen = Citizens.next();
        Twins.household(one, Map.of("citizenId", citizen));
        var second = Twins.household(other, Map.of("citizenId", citizen));

        other.get("/businesses/" + second + "/duplicates").then().statusCode(403);
        Farm.at(other, second).submit();
    }

    @Test
    void recordsOfAnotherProvinceAreNotFound() {
        var here = Twins.cooperative(one, Map.of());
        var there = Twins.cooperative(People.member(Api.THAI_NGUYEN), Map.of());

        twins.link("merged", there, here, Map.of()).then().statusCode(404);
        twins.link("merged", here, there, Map.of()).then().statusCode(404);
        twins.link("merged", here, here, Map.of()).then().statusCode(409);
    }

    @Test
    void officerComparesChecksMergesAndUndoesByForms() {
        var kept = Twins.cooperative(one, Map.of("name", "HTX Trang So Sánh", "representative", "Người một"));
        var merged = Twins.cooperative(other, Map.of("name", "HTX Trang So Sanh", "representative", "Người hai"));
        var browser = Browser.of(officer);
        var path = "/office/duplicates/" + kept + "/with/" + merged;

        assertThat(browser.get(path).asString()).contains("Người một", "Người hai", "keep-representative");
        browser.submit(path, Map.of()).then().statusCode(422);
        var chosen = Map.of("kind", "merged", "reason", "Cùng giấy đăng ký.", "keep-representative", "absorbed");
        var check = browser.submit(path, chosen);
        check.then().statusCode(200);
        assertThat(check.asString()).contains("Xem lại trước khi gộp", "Người hai");
        var sure = new java.util.HashMap<>(chosen);
        sure.put("checked", "true");
        var done = browser.submit(path, sure);
        done.then().statusCode(303);
        var link = done.header("Location");
        officer.get("/businesses/" + kept).then().body("representative", equalTo("Người hai"));
        assertThat(browser.get(java.net.URI.create(link).getPath()).asString())
                .contains("Đã gộp hai hồ sơ", "Hoàn tác");
        browser.submit(java.net.URI.create(link).getPath() + "/undo", Map.of())
                .then()
                .statusCode(303);
        officer.get("/businesses/" + kept).then().body("representative", equalTo("Người một"));
        browser.get("/office/duplicates").then().statusCode(200);
    }
}
