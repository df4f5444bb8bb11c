package vn.nhan.business.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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
import vn.nhan.testing.Server;

/** A cooperative sends the list of its own members. */
@Server
class MemberSheetTest {

    private static final String HEADING = "Họ và tên thành viên;Số định danh;Xã;Ngày gia nhập\n";

    @Inject
    IntakeJob job;

    private Api officer;
    private Api manager;
    private String cooperative;
    private String name;

    @BeforeEach
    void aVerifiedCooperative() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        manager = People.member(Api.HUNG_YEN);
        cooperative = Farm.verified(manager, officer).businessId();
        name = "Thành Viên " + System.nanoTime();
    }

    @Test
    void membersComeInWithoutAColumnForTheCooperativeAndGoAgain() throws SQLException {
        var known = Citizens.next();
        var there = household(known);
        var before = record(there);
        var csv = HEADING + name + ";" + Citizens.next() + ";Hồng Nam;15/03/2024\n" + "Người thử;" + known
                + ";Tân Hưng;\n";

        var id = sent(csv);
        checked(id).then().body("errors", equalTo(0)).body("created", equalTo(2));
        imported(id).then().body("status", equalTo("done")).body("created", equalTo(2));

        manager.get("/businesses/" + cooperative + "/memberships")
                .then()
                .body("findAll { it.household == '" + name + "' }.joinedOn", equalTo(List.of("2024-03-15")));
        assertThat(members()).hasSize(2).contains(there);
        assertThat(record(there)).isEqualTo(before);
        assertThat(drafts(name)).isEqualTo(1);

        manager.put("/member-sheets/" + id + "/reversal").then().statusCode(200);
        after(id).then().body("status", equalTo("undone"));
        assertThat(members()).isEmpty();
        assertThat(drafts(name)).isZero();
        assertThat(record(there)).isEqualTo(before);
    }

    /** Else a cooperative could learn from a list of numbers who is here. */
    @Test
    void numberThatStandsBesideAnotherNameIsSomebodyNew() throws SQLException {
        var known = Citizens.next();
        var there = household(known);
        var csv = HEADING + name + ";" + known + ";Hồng Nam;\n";

        bringIn(csv).then().body("created", equalTo(1)).body("findings.findAll { !it.warning }", hasSize(0));

        assertThat(members()).hasSize(1).doesNotContain(there);
        assertThat(drafts(name)).isEqualTo(1);
        bringIn(csv).then().body("created", equalTo(0)).body("unchanged", equalTo(1));
        assertThat(members()).hasSize(1);
        assertThat(drafts(name)).isEqualTo(1);
    }

    @Test
    void whatAnOfficersSheetWroteIsNotChangedByACooperatives() throws SQLException {
        var citizen = Citizens.next();
        var office = Sheets.uploaded(
                officer, "households", "Họ và tên chủ hộ;Số định danh;Xã\n" + name + ";" + citizen + ";Hồng Nam\n");
        Sheets.checked(officer, office, job);
        Sheets.imported(officer, office, job).then().body("created", equalTo(1));

        bringIn(HEADING + name + ";" + citizen + ";Tân Hưng;\n").then().body("updated", equalTo(0));

        assertThat(members()).hasSize(1);
        assertThat(BehindTheWall.ask("select commune from business where name = '" + name + "'", "business"))
                .containsExactly("Hồng Nam");
    }

    @Test
    void nobodyElseFindsTheSheet() {
        var id = sent(HEADING + name + ";" + Citizens.next() + ";Hồng Nam;\n");
        var stranger = People.member(Api.HUNG_YEN);
        Farm.verified(stranger, officer);

        stranger.get("/member-sheets/" + id).then().statusCode(404);
        stranger.get("/member-sheets/" + id + "/errors").then().statusCode(404);
        stranger.put("/member-sheets/" + id + "/cancellation").then().statusCode(404);
        stranger.get("/businesses/" + cooperative + "/member-sheets").then().statusCode(404);
        send(stranger, cooperative, HEADING + name + ";" + Citizens.next() + ";Hồng Nam;\n")
                .then()
                .statusCode(404);
        Browser.of(stranger).get("/my/cooperative/sheets/" + id).then().statusCode(404);
        manager.get("/businesses/" + cooperative + "/member-sheets").then().body("items.id", equalTo(List.of(id)));
    }

    @Test
    void officersSheetIsNotACooperatives() {
        var id = Sheets.uploaded(officer, "households", "Họ và tên chủ hộ;Điện thoại;Xã\nA;0900 000 012;Hồng Nam\n");

        manager.get("/member-sheets/" + id).then().statusCode(404);
        manager.put("/member-sheets/" + id + "/cancellation").then().statusCode(404);
        assertThat(Sheets.upload(officer, "own-members", "tv.csv", HEADING.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void officersSeeThatItWasSentAndCanStopItButNotWhatStandsInIt() {
        var id = sent(HEADING + name + ";" + Citizens.next() + ";Hồng Nam;\n");

        officer.get("/intakes/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("own-members"))
                .body("cooperativeId", equalTo(cooperative))
                .body("mine", equalTo(false));
        officer.get("/intakes/" + id + "/errors").then().statusCode(404);
        officer.put("/intakes/" + id + "/mapping", Map.of("columns", List.of("name", "citizenId", "commune", "")))
                .then()
                .statusCode(404);
        officer.put("/intakes/" + id + "/cancellation").then().statusCode(200);
    }

    @Test
    void onlyAVerifiedCooperativeSendsSheets() {
        var another = People.member(Api.HUNG_YEN);
        var draft = Farm.of(another).businessId();
        String household = another.post("/businesses", Farm.household()).path("id");
        var csv = HEADING + name + ";" + Citizens.next() + ";Hồng Nam;\n";

        send(another, draft, csv).then().statusCode(409).body("type", containsString("business.not-verified"));
        send(another, household, csv).then().statusCode(422).body("type", containsString("intake.not-a-cooperative"));
    }

    @Test
    void pagesLeadFromTheFileToTheMembers() throws SQLException {
        var pages = Browser.of(manager);
        pages.get("/my/cooperative?business=" + cooperative)
                .then()
                .body(containsString("/my/cooperative/sheets?business=" + cooperative));
        pages.get("/my/cooperative/sheets?business=" + cooperative)
                .then()
                .statusCode(200)
                .body(containsString("Nhập danh sách hộ thành viên"));
        pages.get("/my/cooperative/sheets/template").then().statusCode(200);
        pages.submitMultipart("/my/cooperative/sheets?business=" + cooperative, Map.of())
                .then()
                .statusCode(422)
                .body(containsString("file-error"));
        var csv = HEADING + name + ";" + Citizens.next() + ";Hồng Nam;\n";
        var reply = pages.upload(
                "/my/cooperative/sheets?business=" + cooperative,
                Map.of(),
                new Browser.Chosen("file", "tv.csv", csv.getBytes(StandardCharsets.UTF_8)));
        reply.then().statusCode(303);
        var sheet = reply.header("Location").replaceAll("^https?://[^/]+", "");

        pages.get(sheet)
                .then()
                .statusCode(200)
                .body(containsString(sheet + "/mapping"))
                .body(containsString("/my/cooperative/sheets?business=" + cooperative));
        pages.submit(
                        sheet + "/mapping",
                        Map.of("column-0", "name", "column-1", "citizenId", "column-2", "commune", "column-3", ""))
                .then()
                .statusCode(303);
        after(sheet.replaceAll(".*/", "")).then().body("errors", equalTo(0));
        pages.submit(sheet + "/application", Map.of()).then().statusCode(303);
        after(sheet.replaceAll(".*/", "")).then().body("status", equalTo("done"));
        assertThat(members()).hasSize(1);
        pages.inEnglish().get(sheet + "/reversal").then().statusCode(200);
    }

    private String household(String citizenId) {
        var household = Farm.household();
        household.put("citizenId", citizenId);
        return People.member(Api.HUNG_YEN).post("/businesses", household).path("id");
    }

    private static Response send(Api sender, String cooperative, String csv) {
        return sender.upload(
                "/businesses/" + cooperative + "/member-sheets?fileName=tv.csv",
                csv.getBytes(StandardCharsets.UTF_8),
                "application/octet-stream");
    }

    private String sent(String csv) {
        var reply = send(manager, cooperative, csv);
        assertThat(reply.statusCode()).as(reply.asString()).isEqualTo(201);
        return reply.path("id");
    }

    private Response bringIn(String csv) {
        var id = sent(csv);
        checked(id);
        return imported(id);
    }

    private Response checked(String id) {
        List<String> columns = manager.get("/member-sheets/" + id).path("columns");
        var reply = manager.put("/member-sheets/" + id + "/mapping", Map.of("columns", columns));
        assertThat(reply.statusCode()).as(reply.asString()).isEqualTo(200);
        return after(id);
    }

    private Response imported(String id) {
        manager.put("/member-sheets/" + id + "/application").then().statusCode(200);
        return after(id);
    }

    /** Lets the job work until nothing is under way. */
    private Response after(String id) {
        Sheets.after(officer, id, job);
        return manager.get("/member-sheets/" + id);
    }

    private List<String> members() throws SQLException {
        return BehindTheWall.ask(
                "select household_id from cooperative_membership where cooperative_id = '" + cooperative + "'",
                "cooperative_membership");
    }

    private static List<String> record(String business) throws SQLException {
        return BehindTheWall.ask(
                "select cast(to_jsonb(b) as text) from business b where id = '" + business + "'", "business");
    }

    private static int drafts(String name) throws SQLException {
        return BehindTheWall.ask("select id from business where name = '" + name + "' and status = 'draft'", "business")
                .size();
    }
}
