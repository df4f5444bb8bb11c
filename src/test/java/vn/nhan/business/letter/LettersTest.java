package vn.nhan.business.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Helping;
import vn.nhan.testing.Labels;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

/** Letters to businesses without an account: a page each, with a code that only the letter knows. */
@Server
class LettersTest {

    private static final AtomicInteger COMMUNES = new AtomicInteger();
    private static final Pattern CODE = Pattern.compile("\\b([0-9A-HJKMNP-TV-Z]{5}) ([0-9A-HJKMNP-TV-Z]{5})\\b");

    private final LetterJob job;
    private final LetterQueue queue;
    private final ObjectStore store;

    private Api officer;
    private String commune;

    LettersTest(LetterJob job, LetterQueue queue, ObjectStore store) {
        this.job = job;
        this.queue = queue;
        this.store = store;
    }

    @BeforeEach
    void aCommuneOfItsOwn() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        commune = "Xã Thư " + COMMUNES.incrementAndGet();
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void everyHouseholdGetsAPageWithItsAddressACodeAndAWayToGo() throws Throwable {
        var first = household("Hộ Bà An", Citizens.next());
        household("Hộ Ông Bình", null);
        var id = printed(2);

        var pdf = fetched(id);
        var pages = textOf(pdf);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0))
                .contains("Hộ Bà An", "Thôn Thư", commune, "Hưng Yên", "Tổ công nghệ số, gọi 0221 3 000 000")
                .contains("1. ", "2. ", "3. ", "4. ")
                .doesNotContain(Seeded.phone(31), "0900");
        assertThat(pages.get(1)).contains("Hộ Ông Bình");
        assertThat(codes(pages)).hasSize(2).doesNotHaveDuplicates();
        var addresses = Labels.addressesOn(pdf);
        assertThat(addresses)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(address ->
                        address.matches("http://hung-yen\\.localhost(:\\d+)?/my/handover/letters/[0-9a-f-]{36}"))
                .noneMatch(address -> address.contains(first));
        assertThat(BehindTheWall.ask(
                        "select body ->> 'by' from outbox where type = 'BusinessInvited' and body ->> 'businessId' = '"
                                + first + "' and body ->> 'sourceId' = '" + id + "'",
                        "outbox"))
                .containsExactly("letter");
    }

    @Test
    void householdTakesOverWithTheLetterAlone() throws Throwable {
        var business = household("Hộ Bà An", null);
        var pdf = fetched(printed(1));
        var path = URI.create(Labels.addressesOn(pdf).get(0)).getPath();
        var code = codes(textOf(pdf)).get(0);
        var person = People.member(Api.HUNG_YEN);
        var pages = Browser.of(person);
        pages.get(path).then().statusCode(200).body(containsString("/my/handover/letters/"));

        pages.submit(path, Map.of("code", "00000 00000")).then().statusCode(422).body(containsString("code-error"));
        pages.submit(path, Map.of("code", code.toLowerCase(java.util.Locale.ROOT)))
                .then()
                .statusCode(303);

        person.get("/businesses/" + business + "/members").then().body("role", hasItem("manager"));
        assertThat(Browser.of(People.member(Api.HUNG_YEN))
                        .submit(path, Map.of("code", code))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void codeWorksWithTheCitizenIdTooAndUnknownAndWrongGetOneAnswer() throws Throwable {
        var citizenId = Citizens.next();
        household("Hộ Bà An", citizenId);
        var code = codes(textOf(fetched(printed(1)))).get(0);
        var pages = Browser.of(People.member(Api.HUNG_YEN));

        var unknown = pages.submit("/my/handover", Map.of("taxCode", Citizens.next(), "code", code));
        var wrong = pages.submit("/my/handover", Map.of("taxCode", citizenId, "code", "0000000000"));
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(error(unknown)).isEqualTo(error(wrong));

        pages.submit("/my/handover", Map.of("taxCode", citizenId, "code", code))
                .then()
                .statusCode(303);
    }

    @Test
    void fiveWrongTriesEndACode() throws Throwable {
        household("Hộ Bà An", null);
        var pdf = fetched(printed(1));
        var path = URI.create(Labels.addressesOn(pdf).get(0)).getPath();
        var code = codes(textOf(pdf)).get(0);
        for (int i = 0; i < 5; i++) {
            Browser.of(People.member(Api.HUNG_YEN)).submit(path, Map.of("code", "000000000" + i));
        }

        assertThat(Browser.of(People.member(Api.HUNG_YEN))
                        .submit(path, Map.of("code", code))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void batchTakenBackIsGoodForNothing() throws Throwable {
        household("Hộ Bà An", null);
        var id = printed(1);
        var pdf = fetched(id);

        officer.put("/letter-batches/" + id + "/revocation")
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue());

        var path = URI.create(Labels.addressesOn(pdf).get(0)).getPath();
        assertThat(Browser.of(People.member(Api.HUNG_YEN))
                        .submit(path, Map.of("code", codes(textOf(pdf)).get(0)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.put("/letter-batches/" + id + "/revocation").statusCode())
                .isEqualTo(409);
        run();
        assertThat(officer.get("/letter-batches/" + id + "/file").statusCode()).isEqualTo(409);
        officer.get("/letter-preview?commune={commune}", commune).then().body("count", equalTo(1));
    }

    @Test
    void cancelledBatchIsNotMade() throws Throwable {
        household("Hộ Bà An", null);
        var id = requested(Map.of()).then().statusCode(201).extract().<String>path("id");
        officer.put("/letter-batches/" + id + "/cancellation").then().statusCode(200);

        run();

        officer.get("/letter-batches/" + id)
                .then()
                .body("state", equalTo("cancelled"))
                .body("done", equalTo(0));
        assertThat(officer.get("/letter-batches/" + id + "/file").statusCode()).isEqualTo(409);
    }

    @Test
    void whatAWorkerLeftIsGoneOnWithAndNoCodeIsMadeTwice() throws Throwable {
        household("Hộ Bà An", null);
        String id = requested(Map.of()).then().statusCode(201).extract().path("id");
        var died = VertxContextSupport.subscribeAndAwait(() -> queue.claim(TenantId.of(1)))
                .orElseThrow();
        VertxContextSupport.subscribeAndAwait(() -> queue.codes(died));
        var made = codeIds(id);
        assertThat(made).hasSize(1);

        MovableClock.forward(Duration.ofMinutes(3));
        VertxContextSupport.subscribeAndAwait(job::run);

        assertThat(codeIds(id)).isEqualTo(made);
        assertThat(VertxContextSupport.subscribeAndAwait(() -> queue.finish(died)))
                .isFalse();
        assertThat(codes(textOf(fetched(id)))).hasSize(1);
    }

    @Test
    void codesLieSealedInTheStoreAndNowhereElse() throws Throwable {
        household("Hộ Bà An", null);
        var id = printed(1);
        var code = codes(textOf(fetched(id))).get(0).replace(" ", "");

        var key = BehindTheWall.ask("select object_key from letter_batch where id = '" + id + "'", "letter_batch")
                .get(0);
        var stored = VertxContextSupport.subscribeAndAwait(() -> store.get(new ObjectKey(key)))
                .orElseThrow();
        assertThat(new String(stored.bytes(), StandardCharsets.ISO_8859_1))
                .doesNotStartWith("%PDF")
                .doesNotContain(code);
        assertThat(BehindTheWall.ask(
                        "select coalesce(code_sealed::text, 'wiped') from letter where batch_id = '" + id + "'",
                        "letter"))
                .containsExactly("wiped");

        MovableClock.forward(Duration.ofDays(8));
        VertxContextSupport.subscribeAndAwait(job::run);
        assertThat(VertxContextSupport.subscribeAndAwait(() -> store.get(new ObjectKey(key))))
                .isEmpty();
    }

    @Test
    void whoHasAnAccountOrALetterGetsNoneAndTheOfficerConfirmsTheCount() throws Throwable {
        household("Hộ Bà An", null);
        People.member(Api.HUNG_YEN)
                .post("/businesses", profile("Hộ có tài khoản", null))
                .then()
                .statusCode(201);
        officer.get("/letter-preview?commune={commune}", commune).then().body("count", equalTo(1));

        requested(Map.of("count", 2)).then().statusCode(409).body("type", containsString("letter.count-changed"));
        requested(Map.of("contact", "")).then().statusCode(422);
        requested(Map.of("count", 1)).then().statusCode(201);
        requested(Map.of()).then().statusCode(422).body("type", containsString("letter.nobody"));
        run();
    }

    @Test
    void otherOfficesDoNotSeeThem() throws Throwable {
        household("Hộ Bà An", null);
        var id = printed(1);

        var others = People.atWork(Api.THAI_NGUYEN, "officer");
        assertThat(others.get("/letter-batches/" + id).statusCode()).isEqualTo(404);
        assertThat(others.get("/letter-batches/" + id + "/file").statusCode()).isEqualTo(404);
        assertThat(others.put("/letter-batches/" + id + "/revocation").statusCode())
                .isEqualTo(404);
    }

    @Test
    void pagesLeadFromTheCountToTheDownload() throws Throwable {
        household("Hộ Bà An", null);
        var pages = Browser.of(officer);
        pages.get("/office/letters").then().statusCode(200).body(containsString(commune));
        pages.request()
                .queryParam("kind", "")
                .queryParam("status", "draft")
                .queryParam("commune", commune)
                .queryParam("count", "1")
                .get("/office/letters")
                .then()
                .statusCode(200)
                .body(containsString("In 1 thư"));
        var form = Map.of("kind", "", "status", "draft", "commune", commune, "count", "1", "contact", "");
        pages.submit("/office/letters", form).then().statusCode(422).body(containsString("contact-error"));
        var filled = new HashMap<>(form);
        filled.put("contact", "Tổ công nghệ số");
        var asked = pages.submit("/office/letters", filled);
        asked.then().statusCode(303);
        var address = URI.create(asked.header("Location")).getPath();
        run();
        pages.get(address).then().statusCode(200).body(containsString(address + "/file"));
        pages.get(address + "/file")
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", containsString("attachment"))
                .header("Cache-Control", containsString("no-store"));
        pages.submit(address + "/revocation", Map.of()).then().statusCode(303);
        pages.inEnglish().get(address).then().body(containsString("Taken back"));
    }

    @Test
    void whoComesWithALetterIsLedThroughTheRegistrationToIt() {
        var path = "/my/handover/letters/00000000-0000-7000-8000-000000000000";
        var visitor = new Browser(Api.HUNG_YEN, Map.of(), "");
        visitor.get("/register?next=" + path).then().statusCode(200).body(containsString("value=\"" + path + "\""));

        visitor.submit(
                        "/register",
                        Map.of(
                                "displayName",
                                "Người nhận thư",
                                "signInName",
                                People.newAddress("thu"),
                                "password",
                                People.PASSWORD,
                                "next",
                                path))
                .then()
                .statusCode(303)
                .header("Location", containsString(path));
    }

    private String household(String name, String citizenId) {
        return People.helper(Api.HUNG_YEN, Helping.COMMUNE)
                .post("/businesses", profile(name, citizenId))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> profile(String name, String citizenId) {
        var profile = new HashMap<String, Object>();
        profile.put("kind", "farm-household");
        profile.put("name", name);
        profile.put("representative", "Người nhận thư");
        profile.put("citizenId", citizenId);
        profile.put("hamlet", "Thôn Thư");
        profile.put("commune", commune);
        profile.put("phone", Seeded.phone(31));
        return profile;
    }

    private Response requested(Map<String, Object> more) {
        var body = new HashMap<String, Object>();
        body.put("commune", commune);
        body.put("contact", "Tổ công nghệ số, gọi 0221 3 000 000");
        body.putAll(more);
        return officer.post("/letter-batches", body);
    }

    private String printed(int letters) throws Throwable {
        String id = requested(Map.of("count", letters))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        run();
        officer.get("/letter-batches/" + id)
                .then()
                .body("state", equalTo("done"))
                .body("done", equalTo(letters));
        return id;
    }

    private void run() throws Throwable {
        VertxContextSupport.subscribeAndAwait(job::run);
    }

    private byte[] fetched(String id) {
        return officer.get("/letter-batches/" + id + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<String> textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static List<String> codes(List<String> pages) {
        return pages.stream()
                .flatMap(page -> CODE.matcher(page).results())
                .map(found -> found.group())
                .toList();
    }

    private static List<String> codeIds(String batch) throws SQLException {
        return BehindTheWall.ask(
                "select code_id::text from letter where batch_id = '" + batch + "' and code_id is not null", "letter");
    }

    private static String error(Response page) {
        return org.jsoup.Jsoup.parse(page.asString()).select("#code-error").text();
    }
}
