package vn.nhan.place.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.tenant.TenantRegistry;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

@Server
class AddressServerTest {

    private static final LocalDate IN_MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate TODAY = LocalDate.now();

    private final Addresses addresses;
    private final AddressMigration migration;
    private final TenantTx tx;
    private final TenantRegistry registry;

    AddressServerTest(Addresses addresses, AddressMigration migration, TenantTx tx, TenantRegistry registry) {
        this.addresses = addresses;
        this.migration = migration;
        this.tx = tx;
        this.registry = registry;
    }

    @BeforeEach
    void communesOfBeforeAndAfterTheReformAreKnown() {
        UnitFiles.load();
    }

    @Test
    void addressFollowsACommuneThatWasMergedWhole() {
        var id = enter("Hiến Nam", "11953", "Thôn Vạn");

        migrate();

        var today = read(id, TODAY);
        assertThat(today.communeIn("vi")).isEqualTo("Phường Phố Hiến (trước 1/7/2025: Phường Hiến Nam, TP Hưng Yên)");
        assertThat(today.communeIn("en")).isEqualTo("Phường Phố Hiến (before 1/7/2025: Phường Hiến Nam, TP Hưng Yên)");
        assertThat(today.getDisplay()).startsWith("Thôn Vạn, Phường Phố Hiến");
        assertThat(today.communeCode()).isEqualTo("11953");
        assertThat(read(id, IN_MAY).commune()).isEqualTo("Phường Hiến Nam, TP Hưng Yên");
    }

    @Test
    void otherMergedCodeLeadsToItsSuccessor() {
        var id = enter("Phường An Tảo", null, null);

        migrate();
        migrate();

        assertThat(read(id, TODAY).communeCode()).isEqualTo("11953");
        assertThat(read(id, TODAY).formerly()).hasSize(1);
    }

    @Test
    void splitCommuneIsLeftToAnOfficerWhoMayUndoTheChoice() {
        var id = enter("Xã Phú Cường", "12331", "Xóm " + UUID.randomUUID());
        migrate();
        migrate();
        var officer = People.officer(Api.HUNG_YEN);
        var hamlet = read(id, TODAY).hamlet();
        assertThat(read(id, TODAY).communeCode()).isEqualTo("12331");
        assertThat(read(id, TODAY).communeIn("vi")).isEqualTo("Xã Phú Cường, TP Hưng Yên (tên đến 30/6/2025)");

        List<Map<String, Object>> open =
                officer.get("/address-reviews?limit=200").then().extract().path("items");
        var mine = open.stream()
                .filter(item -> String.valueOf(hamlet).equals(item.get("hamlet")))
                .toList();
        assertThat(mine).hasSize(1);
        var review = "/address-reviews/" + mine.get(0).get("id");
        officer.get(review)
                .then()
                .body("candidates.code", contains("11977", "11980"))
                .body("oldCommune", equalTo("Xã Phú Cường, TP Hưng Yên, Tỉnh Hưng Yên"));

        officer.put(review + "/decision", Map.of("communeCode", "11953")).then().statusCode(422);
        officer.put(review + "/decision", Map.of("communeCode", "11980"))
                .then()
                .statusCode(200)
                .body("status", equalTo("decided"))
                .body("chosenCode", equalTo("11980"));
        officer.put(review + "/decision", Map.of("communeCode", "11977")).then().statusCode(409);
        assertThat(read(id, TODAY).communeIn("vi"))
                .isEqualTo("Phường Hồng Châu (trước 1/7/2025: Xã Phú Cường, TP Hưng Yên)");

        officer.delete(review + "/decision").then().statusCode(200).body("status", equalTo("open"));
        assertThat(read(id, TODAY).communeCode()).isEqualTo("12331");
        officer.delete(review + "/decision").then().statusCode(409);
        migrate();
        officer.get(review).then().body("status", equalTo("open"));
    }

    @Test
    void officerPlacesAnAddressWithoutAScript() {
        enter("Xã Phú Cường", "12331", "Xóm Trong");
        migrate();
        var browser = Browser.of(People.officer(Api.HUNG_YEN));
        var list = Jsoup.parse(browser.get("/office/addresses")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        var link = list.selectFirst("a[href^=/office/addresses/]").attr("href");

        var page =
                Jsoup.parse(browser.get(link).then().statusCode(200).extract().asString());
        assertThat(page.select("input[name=communeCode]").eachAttr("value")).containsExactly("11977", "11980");
        browser.submit(link + "/decision", Map.of()).then().statusCode(422);
        browser.submit(link + "/decision", Map.of("communeCode", "11977"))
                .then()
                .statusCode(303);
        assertThat(browser.get("/office/addresses?status=decided").asString()).contains("Xã Tân Hưng");
        browser.submit(link + "/decision/removal", Map.of()).then().statusCode(303);
        browser.inEnglish().get(link).then().statusCode(200);
    }

    @Test
    void operatorSeesHowFarTheWalkHasCome() {
        enter("Hiến Nam", "11953", null);
        var operator = People.operator();
        migrate();
        operator.get("/operator/address-migrations")
                .then()
                .body("[0].finishedAt", not(nullValue()))
                .body(
                        "[0].done",
                        equalTo(operator.get("/operator/address-migrations").path("[0].total")));

        operator.post("/operator/address-migrations", Map.of()).then().statusCode(202);
        operator.post("/operator/address-migrations", Map.of()).then().statusCode(409);
        var page = Browser.of(operator);
        assertThat(page.get("/operator/addresses")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Đang chạy");
        page.submit("/operator/addresses", Map.of()).then().statusCode(409);
        migrate();
        assertThat(page.inEnglish().get("/operator/addresses").asString()).contains("Finished");
    }

    @Test
    void nameThatTheListDoesNotKnowStaysAsItWasTyped() {
        var id = enter("Xã Không Có", null, null);

        assertThat(read(id, TODAY).linked()).isFalse();
        assertThat(read(id, TODAY).commune()).isEqualTo("Xã Không Có");
    }

    @Test
    void addressGivenAnewIsNoFormerNameAndNeedsNoReview() {
        var id = enter("Xã Phú Cường", "12331", "Xóm " + UUID.randomUUID());
        migrate();
        var hamlet = read(id, TODAY).hamlet();

        inHungYen(() -> tx.as(
                TenantScope.of(hungYen()),
                session -> addresses.correct(
                        session,
                        hungYen(),
                        id,
                        new AddressEntry("Phường Phố Hiến", null, hamlet, null, null, TODAY, null))));

        assertThat(read(id, TODAY).communeIn("vi")).isEqualTo("Phường Phố Hiến");
        assertThat(People.officer(Api.HUNG_YEN)
                        .get("/address-reviews?limit=200")
                        .asString())
                .doesNotContain(hamlet);
    }

    private TenantId hungYen() {
        return registry.bySlug("hung-yen").orElseThrow().id();
    }

    private UUID enter(String commune, String code, String hamlet) {
        return inHungYen(() -> tx.as(
                TenantScope.of(hungYen()),
                session -> addresses.enter(
                        session, hungYen(), new AddressEntry(commune, code, hamlet, null, null, IN_MAY, null))));
    }

    private AddressView read(UUID id, LocalDate day) {
        return inHungYen(() -> tx.as(TenantScope.of(hungYen()), session -> addresses.read(session, List.of(id), day)))
                .get(id);
    }

    /** Starts a walk unless one is under way, and goes it to its end. */
    private void migrate() {
        inHungYen(() -> migration
                .start(null)
                .replaceWithVoid()
                .onFailure(AddressFailure.MigrationUnderWay.class)
                .recoverWithNull()
                .chain(migration::run));
    }

    private static <T> T inHungYen(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
