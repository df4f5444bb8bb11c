package vn.nhan.business.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.vertx.VertxContextSupport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Labels;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Letters are asked for, made, fetched and taken back together. */
@Server
class LetterBatchTest {

    private final LetterJob job;
    private final LetterQueue queue;
    private final ObjectStore store;

    private LetterFixture letters;

    LetterBatchTest(LetterJob job, LetterQueue queue, ObjectStore store) {
        this.job = job;
        this.queue = queue;
        this.store = store;
    }

    @BeforeEach
    void aCommuneOfItsOwn() {
        letters = LetterFixture.with(job);
    }

    @AfterEach
    void timeIsAsItWas() {
        MovableClock.reset();
    }

    @Test
    void batchTakenBackIsGoodForNothing() throws Throwable {
        letters.household("Hộ Bà An", null);
        var id = letters.printed(1);
        var pdf = letters.fetched(id);

        letters.officer()
                .put("/letter-batches/" + id + "/revocation")
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue());

        var path = URI.create(Labels.addressesOn(pdf).get(0)).getPath();
        assertThat(Browser.of(People.member(Api.HUNG_YEN))
                        .submit(
                                path,
                                Map.of(
                                        "code",
                                        LetterFixture.codes(LetterFixture.textOf(pdf))
                                                .get(0)))
                        .statusCode())
                .isEqualTo(422);
        assertThat(letters.officer()
                        .put("/letter-batches/" + id + "/revocation")
                        .statusCode())
                .isEqualTo(409);
        letters.run();
        assertThat(letters.officer().get("/letter-batches/" + id + "/file").statusCode())
                .isEqualTo(409);
        letters.officer()
                .get("/letter-preview?commune={commune}", letters.commune())
                .then()
                .body("count", equalTo(1));
    }

    @Test
    void cancelledBatchIsNotMade() throws Throwable {
        letters.household("Hộ Bà An", null);
        var id = letters.requested(Map.of()).then().statusCode(201).extract().<String>path("id");
        letters.officer().put("/letter-batches/" + id + "/cancellation").then().statusCode(200);

        letters.run();

        letters.officer()
                .get("/letter-batches/" + id)
                .then()
                .body("state", equalTo("cancelled"))
                .body("done", equalTo(0));
        assertThat(letters.officer().get("/letter-batches/" + id + "/file").statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatAWorkerLeftIsGoneOnWithAndNoCodeIsMadeTwice() throws Throwable {
        letters.run();
        letters.household("Hộ Bà An", null);
        String id = letters.requested(Map.of()).then().statusCode(201).extract().path("id");
        var died = VertxContextSupport.subscribeAndAwait(() -> queue.claim(TenantId.of(1)))
                .orElseThrow();
        VertxContextSupport.subscribeAndAwait(() -> queue.codes(died));
        var made = LetterFixture.codeIds(id);
        assertThat(made).hasSize(1);

        MovableClock.forward(Duration.ofMinutes(3));
        VertxContextSupport.subscribeAndAwait(job::run);

        assertThat(LetterFixture.codeIds(id)).isEqualTo(made);
        assertThat(VertxContextSupport.subscribeAndAwait(() -> queue.holds(died)))
                .isFalse();
        assertThat(LetterFixture.codes(LetterFixture.textOf(letters.fetched(id))))
                .hasSize(1);
    }

    @Test
    void codesLieSealedInTheStoreAndNowhereElse() throws Throwable {
        letters.household("Hộ Bà An", null);
        var id = letters.printed(1);
        var code = LetterFixture.codes(LetterFixture.textOf(letters.fetched(id)))
                .get(0)
                .replace(" ", "");

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
        letters.household("Hộ Bà An", null);
        People.member(Api.HUNG_YEN)
                .post("/businesses", letters.profile("Hộ có tài khoản", null))
                .then()
                .statusCode(201);
        letters.officer()
                .get("/letter-preview?commune={commune}", letters.commune())
                .then()
                .body("count", equalTo(1));

        letters.requested(Map.of("count", 2))
                .then()
                .statusCode(409)
                .body("type", containsString("letter.count-changed"));
        letters.requested(Map.of("contact", "")).then().statusCode(422);
        letters.requested(Map.of("count", 1)).then().statusCode(201);
        letters.requested(Map.of()).then().statusCode(422).body("type", containsString("letter.nobody"));
        letters.run();
    }

    @Test
    void otherOfficesDoNotSeeThem() throws Throwable {
        letters.household("Hộ Bà An", null);
        var id = letters.printed(1);

        var others = People.atWork(Api.THAI_NGUYEN, "officer");
        assertThat(others.get("/letter-batches/" + id).statusCode()).isEqualTo(404);
        assertThat(others.get("/letter-batches/" + id + "/file").statusCode()).isEqualTo(404);
        assertThat(others.put("/letter-batches/" + id + "/revocation").statusCode())
                .isEqualTo(404);
    }

    @Test
    void pagesLeadFromTheCountToTheDownload() throws Throwable {
        letters.household("Hộ Bà An", null);
        var pages = Browser.of(letters.officer());
        pages.get("/office/letters").then().statusCode(200).body(containsString(letters.commune()));
        pages.request()
                .queryParam("kind", "")
                .queryParam("status", "draft")
                .queryParam("commune", letters.commune())
                .queryParam("count", "1")
                .get("/office/letters")
                .then()
                .statusCode(200)
                .body(containsString("In 1 thư"));
        var form = Map.of("kind", "", "status", "draft", "commune", letters.commune(), "count", "1", "contact", "");
        pages.submit("/office/letters", form).then().statusCode(422).body(containsString("contact-error"));
        var filled = new HashMap<>(form);
        filled.put("contact", "Tổ công nghệ số");
        var asked = pages.submit("/office/letters", filled);
        asked.then().statusCode(303);
        var address = URI.create(asked.header("Location")).getPath();
        letters.run();
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
}
