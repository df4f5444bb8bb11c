package vn.nhan.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.storage.ImageSize;
import vn.nhan.platform.storage.LargeObjects;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Server;

/** The pictures of a product, from the phone to the page. */
@Server
class ProductPhotosTest {

    private static final int SIZES = ImageSize.values().length;

    private final LargeObjects objects;

    private Api member;
    private Farm farm;
    private String product;

    ProductPhotosTest(LargeObjects objects) {
        this.objects = objects;
    }

    @BeforeEach
    void aProduct() {
        member = People.member(Api.HUNG_YEN);
        farm = Farm.of(member);
        product = farm.product();
    }

    @Test
    void samePhotoOfTwoProductsAndTwoPeopleIsStoredOnce() {
        var first = farm.addPhoto(product, 101);
        var before = stored(first);
        var neighbour = Farm.of(People.member(Api.HUNG_YEN));

        var second = farm.addPhoto(farm.product(), 101);
        var third = neighbour.addPhoto(neighbour.product(), 101);

        assertThat(key(second, 0)).isEqualTo(key(first, 0));
        assertThat(key(third, 0)).isEqualTo(key(first, 0));
        assertThat(stored(first)).isEqualTo(before);
    }

    @Test
    void samePhotoSentByManyAtOnceIsStoredOnce() throws Exception {
        var before = stored(farm.addPhoto(product, 102));
        var products = new ArrayList<String>();
        for (int one = 0; one < 6; one++) {
            products.add(farm.product());
        }
        var pool = Executors.newFixedThreadPool(products.size());
        var keys = new HashSet<String>();
        try {
            var sent = pool.invokeAll(products.stream()
                    .<Callable<Response>>map(one -> () -> farm.addPhoto(one, 103))
                    .toList());
            for (var reply : sent) {
                keys.add(key(reply.get(), 0));
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(keys).hasSize(1);
        assertThat(stored(farm.addPhoto(product, 102 + 1))).isEqualTo(before + SIZES);
    }

    @Test
    void samePhotoTwiceOfOneProductIsRefused() {
        farm.addPhoto(product, 104).then().statusCode(201);

        farm.addPhoto(product, 104)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:catalog.photo-twice"));
    }

    @Test
    void removedPhotoComesBackBehindTheOthersWithinThirtyDays() throws SQLException {
        farm.addPhoto(product, 105).then().statusCode(201);
        var both = farm.addPhoto(product, 106);
        String first = both.path("photos[0].id");
        String second = both.path("photos[1].id");

        member.delete(at(first)).then().statusCode(200).body("photos.id", contains(second));
        member.get("/products/" + product + "/photos")
                .then()
                .statusCode(200)
                .body("photos.id", contains(second))
                .body("removed.id", contains(first));
        removedDaysAgo(29, first);
        member.put(at(first) + "/restoration").then().statusCode(200).body("photos.id", contains(second, first));

        member.delete(at(first)).then().statusCode(200);
        removedDaysAgo(31, first);
        member.put(at(first) + "/restoration").then().statusCode(404);
        member.get("/products/" + product + "/photos").then().body("removed", hasSize(0));
    }

    @Test
    void aRemovedPhotoMakesRoomForAnother() {
        Response last = farm.addPhoto(product, 200);
        for (int photo = 1; photo < ProductPhotos.MAX; photo++) {
            last = farm.addPhoto(product, 200 + photo);
        }
        String first = last.then().statusCode(201).extract().path("photos[0].id");
        farm.addPhoto(product, 299)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:nhan:problem:catalog.too-many-photos"));

        member.delete(at(first)).then().statusCode(200);
        farm.addPhoto(product, 299).then().statusCode(201).body("photos", hasSize(ProductPhotos.MAX));
        member.put(at(first) + "/restoration").then().statusCode(409);
    }

    @Test
    void descriptionFocusAndPlaceAreEdited() {
        farm.addPhoto(product, 107).then().statusCode(201);
        var both = farm.addPhoto(product, 108);
        String first = both.path("photos[0].id");
        String second = both.path("photos[1].id");

        member.put(
                        at(second),
                        Map.of(
                                "alt",
                                "Chùm nhãn chín",
                                "altEn",
                                "Ripe longans",
                                "focus",
                                Map.of("x", 230, "y", 1000),
                                "place",
                                1))
                .then()
                .statusCode(200)
                .body("photos.id", contains(second, first))
                .body("photos[0].alt", equalTo("Chùm nhãn chín"))
                .body("photos[0].altEn", equalTo("Ripe longans"))
                .body("photos[0].focus.x", equalTo(230));
    }

    @Test
    void editThatMakesNoSenseIsRefused() {
        String photo = farm.addPhoto(product, 109).path("photos[0].id");

        refused(photo, Map.of("alt", " "), "/alt");
        refused(photo, Map.of("alt", "x".repeat(201)), "/alt");
        refused(photo, Map.of("alt", "Ảnh", "altEn", "x".repeat(201)), "/altEn");
        refused(photo, Map.of("alt", "Ảnh", "focus", Map.of("x", 1001, "y", 0)), "/focus/x");
        refused(photo, Map.of("alt", "Ảnh", "focus", Map.of("x", 0, "y", -1)), "/focus/y");
        refused(photo, Map.of("alt", "Ảnh", "place", 2), "/place");
        refused(photo, Map.of("alt", "Ảnh", "place", 0), "/place");
        member.put(at(farm.businessId()), Map.of("alt", "Ảnh")).then().statusCode(404);
    }

    @Test
    void everySizeIsServedForEverWithAStrongTagAndItsLength() {
        var key = new ObjectKey(key(farm.addPhoto(product, 110), 0));

        for (var size : ImageSize.values()) {
            var served = Api.at(Api.HUNG_YEN).request().get(key.photoPath(size));
            served.then()
                    .statusCode(200)
                    .header("Content-Type", "image/jpeg")
                    .header("Cache-Control", "public, max-age=31536000, immutable")
                    .header("Content-Length", String.valueOf(served.asByteArray().length));
            var tag = served.header("ETag");
            assertThat(tag).startsWith("\"").endsWith(size.kind() + "\"");
            var known =
                    Api.at(Api.HUNG_YEN).request().header("If-None-Match", tag).get(key.photoPath(size));
            known.then().statusCode(304).header("ETag", tag).header("Cache-Control", served.header("Cache-Control"));
            assertThat(known.asByteArray()).isEmpty();
        }
    }

    @Test
    void whatThePhoneNotedOfPlaceAndTimeIsInNoSize() {
        var secret = "GPS 20.646 106.051";
        var sent = withNote(Pictures.jpeg(111), secret);
        var added = member.upload("/products/" + product + "/photos?alt=Anh", sent, "image/jpeg");
        var key = new ObjectKey(key(added, 0));

        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(secret);
        for (var size : ImageSize.values()) {
            var served = Api.at(Api.HUNG_YEN).request().get(key.photoPath(size)).asByteArray();
            assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain(secret, "Exif", "GPS");
        }
    }

    @Test
    void heicIsRefusedWithAdvice() {
        var heic = new byte[64];
        System.arraycopy("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1), 0, heic, 0, 12);

        for (var type : List.of("image/heic", "image/jpeg", "application/octet-stream")) {
            var reply = member.upload("/products/" + product + "/photos?alt=Anh", heic, type);
            reply.then().statusCode(415).body("type", equalTo("urn:nhan:problem:upload.heic"));
            assertThat(reply.<String>path("detail")).contains("Cài đặt > Camera > Định dạng");
        }
    }

    @Test
    void pageLetsOneTapWhatMattersAndPutPhotosInOrderWithoutAnyScript() {
        farm.addPhoto(product, 112).then().statusCode(201);
        farm.addPhoto(product, 113).then().statusCode(201);
        var pages = Browser.of(member);
        var album = "/my/products/" + product + "/photos";
        var shown = Jsoup.parse(pages.get(album).asString());
        assertThat(shown.select("ul.photos img")).hasSize(2).allSatisfy(image -> {
            assertThat(image.attr("alt")).isNotBlank();
            assertThat(image.attr("srcset")).contains(" 320w", " 800w");
            assertThat(image.attr("loading")).isEqualTo("lazy");
            assertThat(image.hasAttr("style")).isFalse();
        });
        var edit = shown.select("ul.photos li").get(1).select("a.button").attr("href");

        var sheet = Jsoup.parse(pages.get(edit).asString());
        assertThat(sheet.select(".focus__parts input[type=radio][name=focus]")).hasSize(9);
        assertThat(sheet.select(".focus__parts label span.sr-only").eachText())
                .doesNotHaveDuplicates()
                .hasSize(9);
        assertThat(sheet.select("input[name=focus][checked]").val()).isEqualTo("500-500");
        var form = new HashMap<String, String>();
        form.put("alt", "Nhãn trên cành");
        form.put("altEn", "Longans on the branch");
        form.put("focus", "1000-0");
        form.put("place", "1");
        pages.submit(edit, form).then().statusCode(303);

        var afterwards = Jsoup.parse(pages.get(album).asString());
        var cover = afterwards.select("ul.photos img").first();
        assertThat(cover).isNotNull();
        assertThat(cover.attr("alt")).isEqualTo("Nhãn trên cành");
        assertThat(cover.classNames()).contains("fx-100", "fy-0");
        assertThat(Jsoup.parse(pages.inEnglish().get(album).asString())
                        .select("ul.photos img")
                        .attr("alt"))
                .isEqualTo("Longans on the branch");

        form.put("alt", "");
        var refused = pages.submit(edit, form);
        refused.then().statusCode(422);
        assertThat(Jsoup.parse(refused.asString()).select("#alt-error").text()).isNotBlank();
    }

    @Test
    void pagePutsARemovedPhotoBack() {
        farm.addPhoto(product, 114).then().statusCode(201);
        var pages = Browser.of(member);
        var album = "/my/products/" + product + "/photos";
        pages.submit(
                        Jsoup.parse(pages.get(album).asString())
                                .select("form[action$=/removal]")
                                .attr("action"),
                        Map.of())
                .then()
                .statusCode(303);

        var without = Jsoup.parse(pages.get(album).asString());
        assertThat(without.select("form[action$=/removal]")).isEmpty();
        pages.submit(without.select("form[action$=/restoration]").attr("action"), Map.of())
                .then()
                .statusCode(303);
        assertThat(Jsoup.parse(pages.get(album).asString()).select("form[action$=/removal]"))
                .hasSize(1);
    }

    @Test
    void shopAndScanShowThePhotoInTheSizeThatSuitsAndKeepWhatMattersInSight() {
        String photo = farm.addPhoto(product, 115).path("photos[0].id");
        member.put(at(photo), Map.of("alt", "Nhãn", "focus", Map.of("x", 0, "y", 333)))
                .then()
                .statusCode(200);
        farm.submit();
        People.atWork(Api.HUNG_YEN, "officer")
                .put("/businesses/" + farm.businessId() + "/verification")
                .then()
                .statusCode(200);
        farm.offer(product, 65_000);
        String path = farm.publish(product).then().statusCode(200).extract().path("storefrontPath");

        var page = Jsoup.parse(Api.at(Api.HUNG_YEN).request().get(path).asString());
        var image = page.select("img.product__photo").first();
        assertThat(image).isNotNull();
        assertThat(image.classNames()).contains("fx-0", "fy-30");
        assertThat(image.attr("srcset")).contains("/small.jpg 320w");
        assertThat(image.attr("width")).isEqualTo("800");
    }

    private void refused(String photo, Map<String, Object> edit, String pointer) {
        member.put(at(photo), edit).then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    private static void removedDaysAgo(int days, String photo) throws SQLException {
        BehindTheWall.change(
                "update product_photo set removed_at = removed_at - interval '" + days + " days' where id = '" + photo
                        + "'",
                "product_photo");
    }

    private String at(String photo) {
        return "/products/" + product + "/photos/" + photo;
    }

    private static String key(Response reply, int photo) {
        return reply.then().statusCode(201).extract().path("photos[" + photo + "].key");
    }

    /** Objects of the province that the photo is of. */
    private int stored(Response reply) {
        var names = new ArrayList<String>();
        objects.ofTenant(new ObjectKey(key(reply, 0)).tenantId(), object -> names.add(object.name()));
        return names.size();
    }

    /** The JPEG with an Exif segment of that content, right behind its beginning. */
    private static byte[] withNote(byte[] jpeg, String note) {
        var exif = ("Exif\0\0" + note).getBytes(StandardCharsets.ISO_8859_1);
        var length = exif.length + 2;
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
