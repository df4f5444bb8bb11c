package vn.nhan.business.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nhan.catalog.SheetPhotoJob;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;
import vn.nhan.testing.Zips;

@Server
class ProductSheetTest {

    private static final String HEADING = "Mã số thuế cơ sở;Tên sản phẩm;Khối lượng;Đơn vị tính;Nhóm hàng;Giá bán;"
            + "Cách đóng gói;Giống;Mùa vụ từ;Mùa vụ đến;Tên tệp ảnh;Tồn kho\n";

    @Inject
    IntakeJob job;

    @Inject
    SheetPhotoJob photos;

    @Test
    void rowsOfOneNameArePackagesOfOneProductAndGetTheirPhotosByName() throws SQLException {
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        var farm = Farm.of(People.member(Api.HUNG_YEN));
        String tax = farm.member().get("/businesses/" + farm.businessId()).path("taxCode");
        var sheet = Sheets.uploaded(
                officer,
                "products",
                HEADING
                        + tax + ";Nhãn A;500;g;trai cay tuoi;65.000;Hộp giấy;Nhãn lồng;15/6;8;nhan-a.jpg;10\n"
                        + tax + ";Nhãn A;1;kg;Trái cây tươi;120000;Túi lưới;Nhãn lồng;;;NHÃN A;\n"
                        + tax + ";Nhãn B;1;kg;fresh-fruit;0;;Nhãn hương;;;;\n"
                        + tax + ";Nhãn C;1;kg;Nông cụ;1000;;;;;;\n"
                        + tax + ";Nhãn D;1;kg;;;;;;;khong-co.jpg;\n");
        Sheets.checked(officer, sheet, job).then().body("errors", equalTo(2)).body("created", equalTo(3));
        assertThat(texts(officer, sheet)).anyMatch(text -> text.contains("nhan-a.jpg"));

        var desk = Browser.of(officer);
        var address = "/office/intakes/" + sheet + "/photos";
        desk.upload(
                        address,
                        Map.of(),
                        new Browser.Chosen("file", "anh.zip", Zips.of("Ảnh/Nhãn a.JPG", Pictures.jpeg(3))))
                .then()
                .statusCode(303);
        Sheets.after(officer, sheet, job).then().body("status", equalTo("checked"));
        assertThat(texts(officer, sheet))
                .noneMatch(text -> text.contains("nhan-a.jpg"))
                .anyMatch(text -> text.contains("khong-co.jpg"));

        Sheets.imported(officer, sheet, job).then().body("created", equalTo(3)).body("failed", equalTo(2));
        work();
        assertThat(of(
                        farm,
                        "select v.net_weight_g || ' ' || v.packaging || ' ' || v.price_dong || ' ' || v.position"
                                + " || coalesce(' ' || v.stock, '') from product_variant v join product p on p.id = v.product_id"
                                + " where p.name = 'Nhãn A' and p.business_id = '%s' order by v.position"))
                .containsExactly("500 Hộp giấy 65000 1 10", "1000 Túi lưới 120000 2");
        assertThat(
                        of(
                                farm,
                                "select p.category || ' ' || (p.attributes ->> 'variety') || ' ' || s.starts || '-' || s.ends"
                                        + " from product p join product_season s on s.product_id = p.id where p.business_id = '%s'"))
                .containsExactly("fresh-fruit Nhãn lồng 615-831");
        assertThat(of(
                        farm,
                        "select f.alt || ' ' || f.position from product_photo f join product p on p.id = f.product_id"
                                + " where p.business_id = '%s'"))
                .containsExactly("Nhãn A 1");
        assertThat(desk.get(address).asString()).contains("anh.zip");
        desk.upload(address, Map.of(), new Browser.Chosen("file", "spaet.zip", Zips.of("a.jpg", Pictures.jpeg(1))))
                .then()
                .statusCode(422);

        var again = Sheets.uploaded(
                officer,
                "products",
                HEADING
                        + tax + ";Nhãn A;500;g;fresh-fruit;65.000;Hộp giấy;Nhãn lồng;;;;\n"
                        + tax + ";Nhãn A;2;kg;fresh-fruit;200.000;Thùng;Nhãn lồng;;;;\n");
        Sheets.checked(officer, again, job).then().body("unchanged", equalTo(1)).body("created", equalTo(1));
        Sheets.imported(officer, again, job).then().body("created", equalTo(1));

        undo(officer, again).then().body("keptRows", equalTo(List.of()));
        assertThat(of(
                        farm,
                        "select v.id from product_variant v join product p on p.id = v.product_id"
                                + " where p.business_id = '%s'"))
                .hasSize(3);
        undo(officer, sheet).then().body("keptRows", equalTo(List.of()));
        assertThat(of(farm, "select id from product where business_id = '%s'")).isEmpty();
    }

    @Test
    void anArchiveThatReachesOutOfItsFolderIsRefusedWithItsReason() throws SQLException {
        var officer = People.atWork(Api.HUNG_YEN, "officer");
        var sheet = Sheets.uploaded(officer, "products", HEADING + "0314409058;Nhãn;1;kg;;;;;;;a.jpg;\n");
        var address = "/office/intakes/" + sheet + "/photos";
        var desk = Browser.of(officer);
        var refused = desk.upload(
                address, Map.of(), new Browser.Chosen("file", "x.zip", Zips.of("../../a.jpg", Pictures.jpeg(1))));
        refused.then().statusCode(422);
        assertThat(refused.asString()).contains("không an toàn");
        assertThat(BehindTheWall.ask(
                        "select id from sheet_photo_zip where intake_id = '" + sheet + "'", "sheet_photo_zip"))
                .isEmpty();
        Browser.of(People.officer(Api.HUNG_YEN)).get(address).then().statusCode(404);
    }

    private static List<String> texts(Api officer, String sheet) {
        return officer.get("/intakes/" + sheet).path("findings.text");
    }

    private io.restassured.response.Response undo(Api officer, String sheet) {
        officer.put("/intakes/" + sheet + "/reversal").then().statusCode(200);
        return Sheets.after(officer, sheet, job);
    }

    private static List<String> of(Farm farm, String sql) throws SQLException {
        return BehindTheWall.ask(
                sql.replace("%s", farm.businessId()), "product", "product_variant", "product_season", "product_photo");
    }

    private void work() {
        try {
            VertxContextSupport.subscribeAndAwait(photos::run);
        } catch (Throwable e) {
            throw new AssertionError("the photos could not be taken in", e);
        }
    }
}
