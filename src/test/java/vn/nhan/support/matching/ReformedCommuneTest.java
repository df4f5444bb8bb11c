package vn.nhan.support.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.vertx.VertxContextSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.UnitFiles;

/** An expert who named a commune before it was merged goes on serving the one that it is part of. */
@Server
class ReformedCommuneTest {

    private static final String OLD = "11956";
    private static final String NEW = "11953";

    private final TenantTx tx;
    private final CandidateReader reader;

    private Api officer;
    private String expert;

    ReformedCommuneTest(TenantTx tx, CandidateReader reader) {
        this.tx = tx;
        this.reader = reader;
    }

    @BeforeEach
    void anExpertOfACommuneThatWasMerged() throws Exception {
        UnitFiles.load();
        officer = People.atWork(Api.HUNG_YEN, "officer");
        var profile = Advisers.profile("Tổ chức của phường cũ");
        profile.putAll(Map.of("wholeProvince", false, "onSite", true, "remote", false, "communes", List.of(NEW)));
        expert = officer.post("/experts", Map.of("kind", "organisation", "profile", profile))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        BehindTheWall.change(
                "update expert_commune set unit_code = '" + OLD + "', unit_id = '" + unit(OLD) + "' where expert_id = '"
                        + expert + "'",
                "expert_commune");
    }

    @Test
    void matchingTakesTheExpertWhereTheCommuneIsNow() throws Throwable {
        var candidate = VertxContextSupport.subscribeAndAwait(() -> tx.as(
                        TenantScope.of(TenantId.of(1)),
                        session -> reader.read(session, today(), List.of(UUID.fromString(expert)))))
                .get(0);

        assertThat(candidate.reach().serves(UUID.fromString(unit(NEW)))).isTrue();
        assertThat(candidate.reach().serves(UUID.fromString(unit(OLD)))).isTrue();
        assertThat(candidate.reach().serves(UUID.randomUUID())).isFalse();
    }

    @Test
    void profileAndDirectoryKnowTheCommuneOfToday() throws Exception {
        Advisers.recognise(
                        officer,
                        expert,
                        Advisers.decision(
                                LocalDate.now().minusYears(1), LocalDate.now().plusYears(1)))
                .then()
                .statusCode(200);
        officer.put("/experts/" + expert + "/listing").then().statusCode(200);

        Api.at(Api.HUNG_YEN).get("/experts?commune=" + NEW).then().body("items.id", hasItem(expert));
        officer.get("/experts/" + expert).then().body("profile.communes", equalTo(List.of(NEW)));
    }

    private static LocalDate today() {
        return Dates.dayOf(Instant.now());
    }

    /** Of the last unit that had this code. */
    private static String unit(String code) throws Exception {
        return BehindTheWall.ask("select id from admin_unit where code = '" + code + "' and superseded_at is null"
                        + " order by valid_from desc limit 1")
                .get(0);
    }
}
