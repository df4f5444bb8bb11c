package vn.nhan.marketplace.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** A pack holds all that goods need there, and nothing of a person. */
@Server
class PackTest {

    private static final String FOLDER = "001-nhan-long-pho-hien/";

    private ByHand shop;

    @BeforeEach
    void aShopWithPapersOfAllKinds() {
        shop = new ByHand();
        shop.starred();
        shop.farm
                .addProductDocument(shop.product, Map.of("kind", "test-result"), Pictures.pdf())
                .then()
                .statusCode(201);
        shop.farm
                .addProductDocument(
                        shop.product, Map.of("kind", "self-declaration", "validTo", "2026-01-01"), Pictures.jpeg(31))
                .then()
                .statusCode(201);
        shop.farm
                .addProductDocument(shop.product, Map.of("kind", "licence"), Pictures.jpeg(32))
                .then()
                .statusCode(201);
        shop.farm
                .addProductDocument(shop.product, Map.of("kind", "other"), Pictures.jpeg(33))
                .then()
                .statusCode(201);
        shop.farm.addDocument("registration", Pictures.jpeg(34)).then().statusCode(201);
        shop.farm.addDocument("land", Pictures.jpeg(35)).then().statusCode(201);
    }

    private Map<String, byte[]> unpacked(String path) throws IOException {
        var answer = shop.farm.member().get(path).then().statusCode(200).extract();
        assertThat(answer.contentType()).isEqualTo("application/zip");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it lies in the store. */
    private static byte[] stored(String key) {
        var store = Arc.container().instance(ObjectStore.class).get();
        try {
            return VertxContextSupport.subscribeAndAwait(() -> store.get(new ObjectKey(key)))
                    .orElseThrow()
                    .bytes();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void itHasThePicturesInTheirOrderAndThePapersOfTheGoodsAlone() throws IOException, SQLException {
        var files = unpacked(shop.chosen() + "/pack");

        assertThat(files.keySet())
                .containsExactly(
                        "huong-dan.txt",
                        "tin-dang.xlsx",
                        FOLDER + "anh/01.jpg",
                        FOLDER + "anh/02.jpg",
                        FOLDER + "giay-to/ket-qua-kiem-nghiem-1.pdf",
                        FOLDER + "giay-to/giay-chung-nhan-ocop.pdf");
        var keys = BehindTheWall.ask(
                "select object_key from product_photo where product_id = '" + shop.product + "' order by position",
                "product_photo");
        assertThat(keys).hasSize(2).allMatch(key -> key.endsWith("/large"));
        assertThat(hash(files.get(FOLDER + "anh/01.jpg"))).isEqualTo(hash(stored(keys.get(0))));
        assertThat(hash(files.get(FOLDER + "anh/02.jpg"))).isEqualTo(hash(stored(keys.get(1))));
    }

    @Test
    void theCertificateThatTheyAreShownWithGoesAlongAsLongAsItHolds() throws IOException, SQLException {
        var plot = shop.farm.plotIn(shop.farm.growingArea());
        var past = new HashMap<>(Farm.certificate("VG-TRUOC-" + plot, plot));
        past.put("validFrom", "2022-01-01");
        past.put("validTo", "2024-01-01");
        shop.farm.addCertificate(past, Pictures.jpeg(36)).then().statusCode(201);
        shop.farm
                .addCertificate(Farm.certificate("VG-NAY-" + plot, plot), Pictures.jpeg(37))
                .then()
                .statusCode(201);
        Deliveries.deliver(Arc.container().instance(OutboxDelivery.class).get());

        var files = unpacked(shop.chosen() + "/pack");

        assertThat(files.keySet())
                .filteredOn(name -> name.contains("vietgap"))
                .containsExactly(FOLDER + "giay-to/giay-chung-nhan-vietgap-1.jpg");
        var scan = BehindTheWall.ask(
                        "select scan_key from certificate where number = 'VG-NAY-" + plot + "'", "certificate")
                .get(0);
        assertThat(hash(files.get(FOLDER + "giay-to/giay-chung-nhan-vietgap-1.jpg")))
                .isEqualTo(hash(stored(scan)));
    }

    @Test
    void itsWorkbookAndGuideAreOfTheGoodsAndNameNobody() throws IOException {
        var files = unpacked(shop.chosen() + "/pack");

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(files.get("tin-dang.xlsx")))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).stream().map(cell -> cell == null ? "" : cell.getRawValue()))
                    .contains(Farm.PRODUCT, "85000", "OCOP 4 sao", Farm.NAME)
                    .noneMatch(text -> text != null && text.contains("Bùi Thị Thu Hiền"));
        }
        assertThat(new String(files.get("huong-dan.txt"), StandardCharsets.UTF_8))
                .contains(Farm.PRODUCT, "85.000", "OCOP 4 sao", "(2 ảnh, 2 giấy tờ)")
                .doesNotContain("Bùi Thị Thu Hiền", "0900");
    }

    @Test
    void onePackHoldsAllThatWaitsAndNamesWhatMustBeMended() throws IOException {
        var member = shop.farm.member();
        var long151 = Farm.product(null);
        long151.put("name", "Nhãn " + "ngon ".repeat(30));
        String other = member.post("/businesses/" + shop.farm.businessId() + "/products", long151)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        shop.farm.addPhoto(other, 5).then().statusCode(201);
        shop.farm.offer(other, 40_000);
        shop.farm.publish(other).then().statusCode(200);
        member.put(shop.listings(), Map.of("products", java.util.List.of(shop.product, other)))
                .then()
                .statusCode(200);

        var files = unpacked("/channel-accounts/" + shop.account + "/pack");

        assertThat(files.keySet()).filteredOn(name -> name.endsWith(".jpg")).hasSize(2);
        assertThat(new String(files.get("huong-dan.txt"), StandardCharsets.UTF_8))
                .contains("CHƯA ĐƯA VÀO GÓI", "  - Nhãn ngon ngon");
        member.get(shop.listings() + "?state=blocked").then().body("items.size()", equalTo(1));
    }

    @Test
    void withoutAnythingToPostThereIsNoPack() {
        shop.farm
                .member()
                .get("/channel-accounts/" + shop.account + "/pack")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:posting.nothing-to-pack"));
    }
}
