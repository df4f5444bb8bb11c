package vn.nhan.business.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Labels;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

/** A page for each business without an account, with a code that only the letter knows and that is good once. */
@Server
class LettersTest {

    private final LetterJob job;

    private LetterFixture letters;

    LettersTest(LetterJob job) {
        this.job = job;
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
    void everyHouseholdGetsAPageWithItsAddressACodeAndAWayToGo() throws Throwable {
        var first = letters.household("Hộ Bà An", Citizens.next());
        letters.household("Hộ Ông Bình", null);
        var id = letters.printed(2);

        var pdf = letters.fetched(id);
        var pages = LetterFixture.textOf(pdf);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0))
                .contains("Hộ Bà An", "Thôn Thư", letters.commune(), "Hưng Yên", "Tổ công nghệ số, gọi 0221 3 000 000")
                .contains("1. ", "2. ", "3. ", "4. ")
                .doesNotContain(Seeded.phone(31), "0900");
        assertThat(pages.get(1)).contains("Hộ Ông Bình");
        assertThat(LetterFixture.codes(pages)).hasSize(2).doesNotHaveDuplicates();
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
        var business = letters.household("Hộ Bà An", null);
        var pdf = letters.fetched(letters.printed(1));
        var path = URI.create(Labels.addressesOn(pdf).get(0)).getPath();
        var code = LetterFixture.codes(LetterFixture.textOf(pdf)).get(0);
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
        letters.household("Hộ Bà An", citizenId);
        var code = LetterFixture.codes(LetterFixture.textOf(letters.fetched(letters.printed(1))))
                .get(0);
        var pages = Browser.of(People.member(Api.HUNG_YEN));

        var unknown = pages.submit("/my/handover", Map.of("taxCode", Citizens.next(), "code", code));
        var wrong = pages.submit("/my/handover", Map.of("taxCode", citizenId, "code", "0000000000"));
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(LetterFixture.error(unknown)).isEqualTo(LetterFixture.error(wrong));

        pages.submit("/my/handover", Map.of("taxCode", citizenId, "code", code))
                .then()
                .statusCode(303);
    }

    @Test
    void fiveWrongTriesEndACode() throws Throwable {
        letters.household("Hộ Bà An", null);
        var pdf = letters.fetched(letters.printed(1));
        var path = URI.create(Labels.addressesOn(pdf).get(0)).getPath();
        var code = LetterFixture.codes(LetterFixture.textOf(pdf)).get(0);
        for (int i = 0; i < 5; i++) {
            Browser.of(People.member(Api.HUNG_YEN)).submit(path, Map.of("code", "000000000" + i));
        }

        assertThat(Browser.of(People.member(Api.HUNG_YEN))
                        .submit(path, Map.of("code", code))
                        .statusCode())
                .isEqualTo(422);
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
}
