package vn.nhan.business.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Owner;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

/** Officers find businesses as people type them, of their own province only. */
@Server
class BusinessSearchTest {

    private Api member;
    private Api officer;

    @BeforeEach
    void somebodyLooks() {
        UnitFiles.load();
        member = People.member(Api.HUNG_YEN);
        officer = People.atWork(Api.HUNG_YEN, "officer");
    }

    @Test
    void nameIsFoundWithAndWithoutAccentsInAnyOrder() {
        var id = register("HTX Vải thiều Quỳnh Zơ", Map.of());

        assertThat(find("q=vai thieu zo&status=draft")).contains(id);
        assertThat(find("q=ZƠ quỳnh&status=draft")).contains(id);
        assertThat(find("q=thieu%zo&status=draft")).contains(id);
        assertThat(find("q=thieu zoo&status=draft")).isEmpty();
        assertThat(find("q=vai thieu zo&status=verified")).isEmpty();
    }

    @Test
    void namesSpeltAsTypedComeFirstAndEachPageGoesOnWhereTheLastEnded() {
        var plain = register("Cơ sở Xoan Mạ", Map.of());
        var spelt = register("Cơ sở Xoàn Má", Map.of());
        var other = register("Cơ sở Xoăn Mà", Map.of());

        assertThat(find("q=xoàn má&status=draft")).containsExactly(spelt, other, plain);
        assertThat(find("q=xoan ma&status=draft")).containsExactly(other, spelt, plain);
        assertThat(pages("q=xoàn má&status=draft&limit=1")).containsExactly(spelt, other, plain);
        assertThat(pages("q=xoàn má&status=draft&limit=2")).containsExactly(spelt, other, plain);
        assertThat(pages("q=xoan ma&status=draft&limit=1")).containsExactly(other, spelt, plain);
    }

    @Test
    void taxCodeIsFoundWholeWithOrWithoutSeparators() {
        var code = Farm.newTaxCode();
        var id = register("Hợp tác xã có mã", Map.of("taxCode", code));

        assertThat(find("status=draft&taxCode=" + code)).containsExactly(id);
        assertThat(find("status=draft&q=" + code.replace("-", " "))).containsExactly(id);
        officer.get("/businesses?q=0100109107").then().statusCode(422).body("errors.pointer", contains("/q"));
    }

    /** Twelve digits that are nobody's: an address is never to hold any that could be. */
    @Test
    void citizenIdIsRefusedInAnAddress() {
        officer.get("/businesses?q=999 985 000 001")
                .then()
                .statusCode(422)
                .body("errors.type", contains("urn:nhan:problem:search.number-in-address"));
        var page = Browser.of(officer).get("/office/businesses?q=999985000001&status=any");
        page.then().statusCode(422);
        assertThat(page.asString()).contains("/office/people").doesNotContain("value=\"999985000001\"");
    }

    @Test
    void pageKeepsWhatNarrowsItInAllItsAddresses() {
        var id = register("Cơ sở Trang Tìm", Map.of());
        Farm.at(member, id).submit();
        var page = Browser.of(officer).get("/office/businesses?status=submitted&q=trang tìm&sector=");

        page.then().statusCode(200);
        assertThat(page.asString())
                .contains("/office/businesses/" + id)
                .contains("/office/businesses?status=any&amp;q=trang+t%C3%ACm\"");
        var empty = Browser.of(officer)
                .get("/office/businesses?status=closed&q=trang tìm")
                .asString();
        assertThat(empty).contains("Không tìm thấy cơ sở nào").doesNotContain(id);
        Browser.of(officer).get("/office/businesses?status=draft").then().statusCode(404);
    }

    @Test
    void communeSectorKindAndStageNarrowTheList() throws SQLException {
        var id = register("Cơ sở Lọc Thử", Map.of("communeCode", "11953", "trade", Map.of("sector", "tourism")));
        stage(id, "first-published", "now()");

        var base = "q=loc thu&status=draft";
        assertThat(find(base + "&commune=11953")).containsExactly(id);
        assertThat(find(base + "&sector=tourism&kind=cooperative")).containsExactly(id);
        assertThat(find(base + "&sector=crops")).isEmpty();
        assertThat(find(base + "&kind=enterprise")).isEmpty();
        assertThat(find(base + "&stage=active")).containsExactly(id);
        assertThat(find(base + "&stage=dormant")).isEmpty();
        assertThat(find("status=draft&stage=active&commune=11953&sector=tourism"))
                .contains(id);
        stage(id, "first-published", "now() - interval '91 days'");
        assertThat(find(base + "&stage=dormant")).containsExactly(id);
        assertThat(find(base + "&stage=first-published")).containsExactly(id);
        assertThat(find(base + "&stage=registered")).isEmpty();
        officer.get("/businesses?commune=00000").then().statusCode(422).body("errors.pointer", contains("/commune"));
    }

    @Test
    void wrongFiltersAreAllNamed() {
        officer.get("/businesses?status=x&kind=x&sector=x&stage=x&commune=x")
                .then()
                .statusCode(422)
                .body("errors.pointer.size()", equalTo(5));
    }

    @Test
    void anotherProvinceFindsNothing() {
        register("Cơ sở Riêng Hưng Yên", Map.of());

        People.atWork(Api.THAI_NGUYEN, "officer")
                .get("/businesses?status=draft&q=rieng hung yen")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", nullValue());
    }

    @Test
    void anyStateButDraftsIsTheUsualLookAtAName() {
        var farm = Farm.at(member, register("Cơ sở Mọi Trạng Thái", Map.of()));
        assertThat(find("q=moi trang thai&status=any")).isEmpty();
        farm.submit();
        assertThat(find("q=moi trang thai&status=any")).containsExactly(farm.businessId());
        officer.get("/businesses?q=moi trang thai").then().body("items.id", hasItem(farm.businessId()));
    }

    /** The function is a wall itself: without a bound province it finds nothing, whatever it is asked. */
    @Test
    void searchFunctionTakesProvincesFromTheTransactionAlone() throws SQLException {
        register("Cơ sở Sau Tường", Map.of());
        var question = "select count(*) from business_search('{\"words\": [\"tuong\"], \"accented\": []}',"
                + " 'ffffffff-ffff-ffff-ffff-ffffffffffff', 50)";

        assertThat(BehindTheWall.ask(question)).containsExactly("0");
        try (var owner = Owner.connect();
                var statement = owner.createStatement()) {
            statement.execute("select set_config('nhan.tenants', '{1}', false)");
            try (var rows = statement.executeQuery(question)) {
                rows.next();
                assertThat(rows.getInt(1)).isPositive();
            }
            statement.execute("select set_config('nhan.tenants', '{4}', false)");
            try (var rows = statement.executeQuery(question)) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    /** What is typed with accents is compared with what PostgreSQL computes. */
    @Test
    void spellingIsTheSameInJavaAndInTheDatabase() throws SQLException {
        var names = List.of("HTX Đặng Thuỷ Ửng Ỵ", "Hoà Bình (số 1) – ƠỚỞỠỢ", "Cơ sở Ẫm Ặt Ễnh Ộp Ữa");
        for (var name : names) {
            var id = register(name, Map.of());
            assertThat(BehindTheWall.ask("select accented from business where id = '" + id + "'", "business"))
                    .containsExactly(Spelling.of(name));
        }
    }

    private List<String> find(String query) {
        return officer.get("/businesses?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private List<String> pages(String query) {
        var found = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = officer.get("/businesses?" + query + "&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items.id"));
            cursor = page.path("next");
        }
        return found;
    }

    private String register(String name, Map<String, Object> more) {
        var profile = new HashMap<>(Farm.profile(Farm.newTaxCode()));
        profile.put("name", name);
        profile.putAll(more);
        return member.post("/businesses", profile)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void stage(String business, String stage, String lastAct) throws SQLException {
        BehindTheWall.change(
                "insert into business_stage (tenant_id, business_id, stage, reached_at, last_act_at) values (1, '"
                        + business + "', '" + stage + "', now(), " + lastAct + ") on conflict (tenant_id, business_id)"
                        + " do update set stage = excluded.stage, last_act_at = excluded.last_act_at",
                "business_stage",
                "business");
    }
}
