package vn.nhan.business.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.sheet.SheetReader;
import vn.nhan.platform.sheet.SheetRow;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

/** A list of households on its way into the platform, and out again. */
@Server
class IntakeTest {

    @Inject
    IntakeJob job;

    private Api officer;

    @BeforeEach
    void anOfficerIsAtWork() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
    }

    @Test
    void householdsComeInWithTheirPlots() throws SQLException {
        var name = "Hộ Thử " + Seeded.phone(31).substring(7) + System.nanoTime();
        var csv = "DANH SÁCH HỘ TRỒNG NHÃN;;;;;;;\n" + Sheets.HEADING + "(1);(2);(3);(4);(5);(6);(7);(8)\n"
                + line(name, Citizens.next(), Seeded.phone(31), "Vườn trước", "1200")
                + "\n";
        var id = Sheets.uploaded(officer, "households", csv);
        Sheets.checked(officer, id, job).then().body("errors", equalTo(0)).body("created", equalTo(1));
        assertThat(businesses(name)).isEmpty();

        Sheets.imported(officer, id, job).then().body("status", equalTo("done")).body("created", equalTo(1));

        assertThat(businesses(name)).containsExactly("farm-household draft");
        assertThat(plots(name)).containsExactly("Vườn trước 1200 t");
    }

    @Test
    void membersOfACooperativeComeInAndGoAgain() throws SQLException {
        var code = Farm.newTaxCode();
        String cooperative = People.member(Api.HUNG_YEN)
                .post("/businesses", Farm.profile(code))
                .path("id");
        var name = "Thành Viên " + System.nanoTime();
        var known = Citizens.next();
        var household = Farm.household();
        household.put("citizenId", known);
        String managed =
                People.member(Api.HUNG_YEN).post("/businesses", household).path("id");
        var csv = "MST HTX;Thành viên;Số định danh;Xã;Ngày gia nhập\n"
                + code + ";" + name + ";" + Citizens.next() + ";Hồng Nam;15/03/2024\n"
                + code + ";Hộ đã có;" + known + ";Hồng Nam;\n"
                + Farm.newTaxCode() + ";" + name + " B;" + Citizens.next() + ";Hồng Nam;\n";
        var id = Sheets.uploaded(officer, "cooperative-members", csv);
        Sheets.checked(officer, id, job)
                .then()
                .body("errors", equalTo(1))
                .body("findings.findAll { !it.warning }.row", equalTo(List.of(4)));

        Sheets.imported(officer, id, job).then().body("created", equalTo(2));

        assertThat(members(cooperative)).hasSize(2).contains(managed);
        var again = Sheets.uploaded(officer, "cooperative-members", csv);
        Sheets.checked(officer, again, job);
        Sheets.imported(officer, again, job).then().body("created", equalTo(0));
        undo(id).then().body("status", equalTo("undone"));
        assertThat(members(cooperative)).isEmpty();
        assertThat(businesses(name)).isEmpty();
    }

    @Test
    void severalRowsOfOneHouseholdAreItsPlots() throws SQLException {
        var name = "Hộ Nhiều Lô " + System.nanoTime();
        var citizen = Citizens.next();
        var csv = Sheets.HEADING
                + line(name, citizen, Seeded.phone(32), "Lô một", "100")
                + line(name, citizen, Seeded.phone(32), "Lô hai", "200")
                + line(name, citizen, Seeded.phone(32), "Lô hai", "200");
        var id = Sheets.uploaded(officer, "households", csv);
        Sheets.checked(officer, id, job)
                .then()
                .body("errors", equalTo(1))
                .body("findings.findAll { !it.warning }.row", equalTo(List.of(4)))
                .body("findings.findAll { !it.warning }[0].text", containsString("lặp lại dòng 3"));
        officer.put("/intakes/" + id + "/application").then().statusCode(409);
        Sheets.imported(officer, id, job).then().body("failed", equalTo(1));
        assertThat(businesses(name)).hasSize(1);
        assertThat(plots(name)).containsExactly("Lô hai 200 t", "Lô một 100 t");
    }

    @Test
    void theSameSheetTwiceChangesNothing() throws SQLException {
        var name = "Hộ Hai Lần " + System.nanoTime();
        var csv = Sheets.HEADING
                + line(name, Citizens.next(), "", "Lô một", "100")
                + line(name + " B", "", Seeded.phone(33), "Lô một", "100");
        bringIn(csv);
        var before = state(name);
        var again = Sheets.uploaded(officer, "households", csv);
        Sheets.checked(officer, again, job);
        Sheets.imported(officer, again, job)
                .then()
                .body("unchanged", equalTo(2))
                .body("created", equalTo(0))
                .body("updated", equalTo(0));
        assertThat(state(name)).isEqualTo(before).hasSize(2);
    }

    @Test
    void whatASheetChangesIsRestoredByUndoing() throws SQLException {
        var name = "Hộ Đổi Thôn " + System.nanoTime();
        var citizen = Citizens.next();
        var csv = Sheets.HEADING + line(name, citizen, Seeded.phone(34), "Lô một", "100");
        var first = bringIn(csv);
        var before = state(name);
        var second = bringIn(csv.replace("Thôn Đông", "Thôn Tây").replace(Seeded.phone(34), Seeded.phone(35)));
        officer.get("/intakes/" + second).then().body("updated", equalTo(1));
        assertThat(state(name)).isNotEqualTo(before);

        undo(second).then().body("status", equalTo("undone"));
        assertThat(state(name)).isEqualTo(before);

        undo(first).then().body("status", equalTo("undone")).body("keptRows", equalTo(List.of()));
        assertThat(state(name)).isEmpty();
        assertThat(plots(name)).isEmpty();
    }

    @Test
    void whatSomebodyHasTouchedSinceStaysAndIsListed() throws SQLException {
        var name = "Hộ Có Người Sửa " + System.nanoTime();
        var csv = Sheets.HEADING
                + line(name, Citizens.next(), Seeded.phone(36), "", "")
                + line(name + " B", Citizens.next(), Seeded.phone(37), "", "");
        var id = bringIn(csv);
        BehindTheWall.change("update business set version = version + 1 where name = '" + name + "'", "business");
        undo(id).then().body("keptRows", equalTo(List.of(2)));
        assertThat(businesses(name)).hasSize(1);
        assertThat(businesses(name + " B")).isEmpty();

        Sheets.checked(officer, Sheets.uploaded(officer, "households", csv.replace("Thôn Đông", "Thôn Tây")), job)
                .then()
                .body("kept", equalTo(1));
    }

    @Test
    void everythingWrongInARowIsNamedByColumn() {
        var csv = Sheets.HEADING.replace(" (m2)", "")
                + ";12345;0123;Thôn;Hồng Nam;Lô;Nhãn;1,234\n"
                + "Nguyễn;;;Thôn;Hồng Nam;Lô;;5\n"
                + "Trần Thị Lê;000100000011;900000012;Thôn;;;;\n";
        var id = Sheets.uploaded(officer, "households", csv);
        var reply = Sheets.checked(officer, id, job);
        reply.then().body("errors", equalTo(3));
        List<String> columns = reply.path("findings.findAll { it.row == 2 && !it.warning }.column");
        assertThat(columns).contains("Họ và tên chủ hộ", "Số định danh", "Số điện thoại", "Diện tích");
        reply.then()
                .body("findings.findAll { it.row == 3 }.column", hasItem("Cây trồng"))
                .body("findings.findAll { it.row == 4 && it.warning }.column", hasItem("Số điện thoại"));
    }

    @Test
    void theCopyWithReasonsIsForItsSenderAlone() {
        var csv = Sheets.HEADING + "Nguyễn;;;Thôn;Hồng Nam;;;\n" + "=cmd;000100000011;;Thôn;Hồng Nam;;;\n";
        var id = Sheets.uploaded(officer, "households", csv);
        Sheets.checked(officer, id, job);
        var copy = officer.get("/intakes/" + id + "/errors");
        copy.then().statusCode(200).header("Cache-Control", containsString("no-store"));
        List<SheetRow> rows = SheetReader.read("loi.xlsx", copy.asByteArray(), head -> true);
        assertThat(rows.get(0).cell(8).text()).isEqualTo("Điều cần sửa");
        assertThat(rows.get(1).cell(8).text()).contains("số định danh hoặc số điện thoại");
        assertThat(rows.get(2).cell(0).text()).isEqualTo("=cmd");

        var other = People.officer(Api.HUNG_YEN);
        other.get("/intakes/" + id + "/errors").then().statusCode(404);
        other.get("/intakes/" + id).then().statusCode(200).body("mine", equalTo(false));
    }

    @Test
    void headingsThatSomebodyHasExplainedAreRemembered() {
        var heading = "Người đứng tên;Giấy tờ;Máy;Ở đâu;Xã phường;Họ tên\n";
        var csv = heading + "Nguyễn;000100000012;;Thôn;Hồng Nam;x\n";
        var id = Sheets.uploaded(officer, "households", csv);
        var columns = List.of("name", "citizenId", "phone", "hamlet", "commune", "");
        officer.put("/intakes/" + id + "/mapping", Map.of("columns", columns))
                .then()
                .statusCode(200);
        Sheets.after(officer, id, job);
        var again = Sheets.uploaded(officer, "households", csv);
        officer.get("/intakes/" + again).then().body("columns", equalTo(columns));
    }

    @Test
    void mappingMustNameWhatIsNeededAndNothingTwice() {
        var id = Sheets.uploaded(officer, "households", Sheets.HEADING + line("A", "", Seeded.phone(38), "", ""));
        officer.put("/intakes/" + id + "/mapping", Map.of("columns", List.of("name", "name", "", "", "", "", "", "")))
                .then()
                .statusCode(422)
                .body("errors.type", hasItem("urn:nhan:problem:intake.column-twice"))
                .body("errors.type", hasItem("urn:nhan:problem:intake.column-missing"));
    }

    @Test
    void filesThatAreNoSheetsLeaveNothing() throws SQLException {
        var before = BehindTheWall.ask("select count(*) from intake", "intake");
        refused("a.csv", "x;y\n1;2\n", "intake.no-headings");
        refused("a.csv", Sheets.HEADING, "intake.no-rows");
        refused("a.xlsx", "a;b", "sheet.wrong-extension");
        refused("a.xls", "<html><table></table>", "sheet.old-format");
        refused("a.csv", "Hä tªn;X·;§Þa chØ\nNguyÔn V¨n;Hång Nam;ViÖt Nam\n", "sheet.legacy-text");
        assertThat(BehindTheWall.ask("select count(*) from intake", "intake")).isEqualTo(before);
    }

    @Test
    void businessesAreKnownByTheirTaxCodeAndLostZerosArePutBack() {
        var csv = "Tên cơ sở;Mã số thuế;Người đại diện;Điện thoại;Địa chỉ;Xã;Ngành;Ngày đăng ký\n"
                + "HTX Nhãn Thử Nghiệm;314409058;Nguyễn Văn A;" + Seeded.phone(39)
                + ";Số 1;Hồng Nam;Trồng trọt;5-3-2024\n";
        var id = Sheets.uploaded(officer, "businesses", csv);
        Sheets.checked(officer, id, job)
                .then()
                .body("errors", equalTo(0))
                .body("findings.text", hasItem(containsString("số 0 ở đầu")));
        Sheets.imported(officer, id, job).then().body("created", equalTo(1));
        var products = "Mã số thuế cơ sở;Tên sản phẩm;Khối lượng;Đơn vị tính\n0314409058;Nhãn sấy;500;g\n"
                + "0314409058;Long nhãn;1;bó\n0100109106;Không có;1;kg\n";
        var sheet = Sheets.uploaded(officer, "products", products);
        Sheets.checked(officer, sheet, job).then().body("errors", equalTo(2));
        Sheets.imported(officer, sheet, job).then().body("created", equalTo(1));
        undo(sheet).then().body("keptRows", equalTo(List.of()));
        undo(id).then().body("keptRows", equalTo(List.of()));
    }

    @Test
    void templatesAreReadByTheImportItself() {
        for (var kind : List.of("businesses", "households", "products")) {
            var template = officer.get("/intake-templates/" + kind);
            template.then().statusCode(200);
            var reply = Sheets.upload(officer, kind, "mau.xlsx", template.asByteArray());
            reply.then()
                    .statusCode(201)
                    .body("total", equalTo(2))
                    .body("columns.findAll { it.isEmpty() }", equalTo(List.of()));
            if (kind.equals("households") || kind.equals("businesses")) {
                Sheets.checked(officer, reply.path("id"), job).then().body("errors", equalTo(0));
            }
        }
    }

    @Test
    void aPieceThatFailsLeavesNothingHalfAndTheImportGoesOnWhereItWas() throws SQLException {
        var name = "Hộ Dở Dang " + System.nanoTime() + " ";
        var csv = new StringBuilder(Sheets.HEADING);
        for (var i = 0; i < 900; i++) {
            csv.append(line(name + i, Citizens.next(), "", "Vườn", "100"));
        }
        var id = Sheets.uploaded(officer, "households", csv.toString());
        Sheets.checked(officer, id, job).then().body("errors", equalTo(0));
        BehindTheWall.change(
                "alter table business add constraint half check (name <> '" + name + "600') not valid", "business");
        try {
            officer.put("/intakes/" + id + "/application").then().statusCode(200);
            Sheets.work(job);
            officer.get("/intakes/" + id).then().body("doneRows", equalTo(400)).body("status", equalTo("importing"));
            assertThat(count(name)).isEqualTo("400 400");
        } finally {
            BehindTheWall.change("alter table business drop constraint half", "business");
        }
        Sheets.after(officer, id, job).then().body("status", equalTo("done")).body("created", equalTo(900));
        assertThat(count(name)).isEqualTo("900 900");
        undo(id).then().body("status", equalTo("undone")).body("keptRows", equalTo(List.of()));
        assertThat(count(name)).isEqualTo("0 0");
    }

    @Test
    void pagesLeadFromTheFileToTheImport() {
        var browser = Browser.of(officer);
        assertThat(browser.get("/office/intakes").asString()).contains("/office/intake-templates/households");
        assertThat(browser.get("/office/intakes/new").statusCode()).isEqualTo(200);
        assertThat(browser.get("/office/intake-templates/households").statusCode())
                .isEqualTo(200);
        var csv = Sheets.HEADING + line("Hộ Trên Trang " + System.nanoTime(), Citizens.next(), "", "", "");
        var sent = browser.upload(
                "/office/intakes/new",
                Map.of("kind", "households"),
                new Browser.Chosen("file", "ho.csv", csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
        var path = java.net.URI.create(sent.header("Location")).getPath();
        assertThat(browser.get(path).asString()).contains("Cột nào là gì?", "column-0");
        var id = path.substring(path.lastIndexOf('/') + 1);
        var form = new java.util.HashMap<String, String>();
        List<String> columns = officer.get("/intakes/" + id).path("columns");
        for (var i = 0; i < columns.size(); i++) {
            form.put("column-" + i, columns.get(i));
        }
        assertThat(browser.submit(path + "/mapping", Map.of("column-0", "")).statusCode())
                .isEqualTo(422);
        assertThat(browser.submit(path + "/mapping", form).statusCode()).isEqualTo(303);
        Sheets.after(officer, id, job);
        assertThat(browser.get(path).asString()).contains("Nhập 1 dòng");
        assertThat(browser.inEnglish().get(path).asString()).contains("Import 1 rows");
        assertThat(browser.submit(path + "/application", Map.of()).statusCode()).isEqualTo(303);
        Sheets.after(officer, id, job);
        assertThat(browser.get(path + "/reversal").asString()).contains("Rút lại lần nhập này?");
        assertThat(browser.submit(path + "/reversal", Map.of()).statusCode()).isEqualTo(303);
        Sheets.after(officer, id, job).then().body("status", equalTo("undone"));
    }

    private static String count(String name) throws SQLException {
        return BehindTheWall.ask(
                        "select count(distinct b.id) || ' ' || count(p.id) from business b left join plot p"
                                + " on p.business_id = b.id where b.name like '" + name + "%'",
                        "business",
                        "plot")
                .get(0);
    }

    @Test
    void anImportThatIsCancelledStopsAndCanBeUndone() {
        var id = Sheets.uploaded(officer, "households", Sheets.HEADING + line("A", "", Seeded.phone(38), "", ""));
        officer.put("/intakes/" + id + "/cancellation").then().statusCode(200).body("status", equalTo("cancelled"));
        officer.put("/intakes/" + id + "/application").then().statusCode(409);
    }

    private static void refused(String name, String text, String code) {
        var bytes = text.getBytes(
                code.equals("sheet.legacy-text")
                        ? java.nio.charset.Charset.forName("windows-1252")
                        : StandardCharsets.UTF_8);
        var reply = Sheets.upload(People.atWork(Api.HUNG_YEN, "officer"), "households", name, bytes);
        assertThat(reply.statusCode()).isBetween(400, 499);
        assertThat(reply.asString()).contains(code);
    }

    private String bringIn(String csv) {
        var id = Sheets.uploaded(officer, "households", csv);
        Sheets.checked(officer, id, job).then().body("errors", equalTo(0));
        Sheets.imported(officer, id, job).then().body("status", equalTo("done"));
        return id;
    }

    private io.restassured.response.Response undo(String id) {
        officer.put("/intakes/" + id + "/reversal").then().statusCode(200);
        return Sheets.after(officer, id, job);
    }

    private static String line(String name, String citizen, String phone, String plot, String area) {
        return String.join(
                        ";",
                        name,
                        citizen,
                        phone,
                        "Thôn Đông",
                        "Hồng Nam",
                        plot,
                        plot.isEmpty() ? "" : "Nhãn lồng",
                        area)
                + "\n";
    }

    private static List<String> businesses(String name) throws SQLException {
        return BehindTheWall.ask("select kind || ' ' || status from business where name = '" + name + "'", "business");
    }

    private static List<String> members(String cooperative) throws SQLException {
        return BehindTheWall.ask(
                "select household_id from cooperative_membership where cooperative_id = '" + cooperative + "'",
                "cooperative_membership");
    }

    private static List<String> state(String name) throws SQLException {
        return BehindTheWall.ask(
                "select b.name || b.version || coalesce(a.hamlet, '') || encode(b.phone_sealed, 'hex') from business b"
                        + " join address a on a.id = b.address_id where b.name like '" + name
                        + "%' and b.phone_sealed is not null"
                        + " union select b.name || b.version from business b where b.name like '" + name
                        + "%' and b.phone_sealed is null order by 1",
                "business",
                "address");
    }

    private static List<String> plots(String name) throws SQLException {
        return BehindTheWall.ask(
                "select p.name || ' ' || p.area_m2 || ' ' || cast(p.position_pending as text)::char(1) from plot p join business b"
                        + " on b.id = p.business_id where b.name = '" + name + "' order by p.name",
                "business",
                "plot");
    }
}
