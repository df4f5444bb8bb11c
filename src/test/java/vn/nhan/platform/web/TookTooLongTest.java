package vn.nhan.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Work that the database gives up after its time, because somebody else is at the same rows: to be tried again. */
@Server
class TookTooLongTest {

    private Api member;

    @BeforeEach
    void somebody() {
        member = People.member(Api.HUNG_YEN);
    }

    @AfterEach
    void nobodyWaitsAnyMore() throws SQLException {
        BehindTheWall.change("drop trigger if exists waiting on stock_reservation");
        BehindTheWall.change("drop function if exists waiting");
    }

    @ParameterizedTest
    @CsvSource({
        "57014, vi, Chưa có gì được lưu",
        "57014, en, Nothing of it has been stored",
        "55P03, vi, Chưa có gì được lưu"
    })
    void whoeverAskedIsToldToTryAgain(String state, String language, String words) throws SQLException {
        var product = Farm.of(member).product();
        String variant = member.get("/products/" + product).path("variants[0].id");
        member.put(
                        "/products/" + product + "/variants/" + variant,
                        Map.of("netWeightGrams", 1000, "priceDong", 65_000, "stock", 10))
                .then()
                .statusCode(200);
        BehindTheWall.change("create function waiting() returns trigger language plpgsql as 'begin raise exception"
                + " using errcode = ''" + state + "''; end'");
        BehindTheWall.change("create trigger waiting before insert on stock_reservation for each row when"
                + " (new.variant_id = '" + variant + "') execute function waiting()");

        reserve(variant, language)
                .then()
                .statusCode(503)
                .header("Retry-After", is("30"))
                .body("type", is("urn:nhan:problem:request.took-too-long"))
                .body("detail", containsString(words));
    }

    private Response reserve(String variant, String language) {
        return member.request()
                .header("Accept-Language", language)
                .contentType("application/json")
                .body(Map.of("quantity", 1, "reference", "A", "minutes", 60))
                .post("/api/v1/variants/" + variant + "/reservations");
    }
}
