package vn.nhan.identity.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

@Server
class PeopleSearchTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(40);

    private String phone;
    private String citizenId;
    private String id;
    private Api officer;

    @BeforeEach
    void somebodyWithAPhoneShowsTheirCard() {
        phone = "0900 000 0%02d".formatted(NUMBER.incrementAndGet());
        citizenId = Citizens.next();
        id = Api.at(Api.HUNG_YEN)
                .post(
                        "/accounts",
                        Map.of("displayName", "Người có thẻ", "signInName", phone, "password", People.PASSWORD))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer = People.officer(Api.HUNG_YEN);
        officer.post("/people/" + id + "/identity-proofs", Map.of("citizenId", citizenId))
                .then()
                .statusCode(204);
    }

    @Test
    void wholeNumbersFindThePersonAndShowThemMasked() {
        for (var wanted : new Map<?, ?>[] {Map.of("phone", phone), Map.of("citizenId", citizenId)}) {
            var found = officer.post("/people/search", wanted);
            found.then()
                    .statusCode(200)
                    .body("accountId", hasItem(id))
                    .body("size()", is(1))
                    .body("[0].citizenIdMasked", is("000•••••••" + citizenId.substring(10)));
            assertThat(found.asString().replace(" ", ""))
                    .doesNotContain(citizenId)
                    .doesNotContain(phone.replace(" ", ""))
                    .doesNotContain(phone.replace(" ", "").substring(1));
        }
    }

    @Test
    void otherNumbersAndOtherProvincesFindNobody() {
        officer.post("/people/search", Map.of("citizenId", Citizens.next()))
                .then()
                .statusCode(200)
                .body("", empty());
        officer.post("/people/search", Map.of("citizenId", citizenId.substring(0, 9)))
                .then()
                .statusCode(422);
        officer.post("/people/search", Map.of()).then().statusCode(422);
        var elsewhere = People.officer(Api.THAI_NGUYEN);
        elsewhere.post("/people/search", Map.of("phone", phone)).then().body("", empty());
        elsewhere.post("/people/search", Map.of("citizenId", citizenId)).then().body("", empty());
        elsewhere
                .post("/people/" + id + "/identity-proofs", Map.of("citizenId", citizenId))
                .then()
                .statusCode(404);
        People.member(Api.HUNG_YEN)
                .post("/people/search", Map.of("phone", phone))
                .then()
                .statusCode(403);
    }

    @Test
    void numberIsOnePersonsOnly() {
        String other = People.member(Api.HUNG_YEN).get("/me").path("id");
        officer.post("/people/" + other + "/identity-proofs", Map.of("citizenId", citizenId))
                .then()
                .statusCode(409)
                .body("type", is("urn:nhan:problem:identity.citizen-id-taken"));
        officer.post("/people/" + id + "/identity-proofs", Map.of("citizenId", citizenId))
                .then()
                .statusCode(204);
        officer.post("/people/" + other + "/identity-proofs", Map.of("citizenId", "000 185 000"))
                .then()
                .statusCode(422);
    }

    @Test
    void whoSearchesTooOftenWaits() {
        for (int i = 0; i < 30; i++) {
            officer.post("/people/search", Map.of("phone", phone)).then().statusCode(200);
        }
        officer.post("/people/search", Map.of("phone", phone)).then().statusCode(429);
    }

    @Test
    void searchIsWrittenDownWithoutTheNumber() throws SQLException {
        officer.post("/people/search", Map.of("phone", phone)).then().statusCode(200);

        assertThat(BehindTheWall.ask(
                        "select after::text from audit_entry where action = 'person.find' and subject_id = '" + id
                                + "'",
                        "audit_entry"))
                .containsExactly("\"phone\"");
        assertThat(BehindTheWall.ask("select p::text from identity_proof p", "identity_proof"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(citizenId));
        assertThat(BehindTheWall.ask("select e::text from audit_entry e", "audit_entry"))
                .noneMatch(row -> row.contains(citizenId));
    }

    @Test
    void pageNeitherKeepsNorRepeatsTheNumber() {
        var browser = Browser.of(officer);
        var found = browser.submit("/office/people", Map.of("number", phone));
        assertThat(found.header("Location")).endsWith("/office/people/" + id);
        var person = browser.get("/office/people/" + id).asString();
        assertThat(person).contains("Người có thẻ", "000•••••••").doesNotContain(citizenId, phone);

        var missed = browser.submit("/office/people", Map.of("number", Citizens.next()));
        missed.then().statusCode(422);
        assertThat(missed.asString()).contains("Không có ai ở tỉnh này").doesNotContain("000185");
        assertThat(browser.inEnglish().get("/office/people").asString()).contains("Find a person");
    }
}
