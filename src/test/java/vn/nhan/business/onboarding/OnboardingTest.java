package vn.nhan.business.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.business.BusinessInvited;
import vn.nhan.business.InvitationTakenBack;
import vn.nhan.platform.event.DomainEvent;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.MovableClock;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** A business on its way, as everybody sees it who has to do with it. */
@Server
class OnboardingTest {

    private static final String ROWS =
            "select md5(string_agg(cast(s as text), '|' order by business_id))" + " from business_stage s";

    private final OutboxDelivery delivery;
    private final Outbox outbox;
    private final RebuildJob rebuild;
    private final TenantTx tx;

    private Api officer;
    private Api member;
    private Farm farm;

    OnboardingTest(OutboxDelivery delivery, Outbox outbox, RebuildJob rebuild, TenantTx tx) {
        this.delivery = delivery;
        this.outbox = outbox;
        this.rebuild = rebuild;
        this.tx = tx;
    }

    @BeforeEach
    void registers() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
        member = People.member(Api.HUNG_YEN);
        farm = Farm.of(member);
    }

    @AfterEach
    void time() {
        MovableClock.reset();
    }

    @Test
    void stageFollowsEachStepWithItsEvidence() {
        stage().body("stage", nullValue()).body("next", is("submit"));

        farm.submit();
        stage().body("stage", is("registered")).body("next", is("wait"));

        verify();
        stage().body("stage", is("identity-verified")).body("next", is("list"));

        var product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 65_000);
        stage().body("stage", is("first-listing")).body("next", is("publish"));

        farm.publish(product).then().statusCode(200);
        stage().body("stage", is("active"))
                .body("next", is("go-on"))
                .body(
                        "reached.stage",
                        is(List.of("registered", "identity-verified", "first-listing", "first-published")))
                .body("reached.by.type", is(List.of("business", "verification", "listing", "listing")))
                .body("reached.at", not(hasItem(nullValue())))
                .body("lastAct.type", is("listing"));
    }

    @Test
    void businessFallsAsleepAfterNinetyDaysWithoutAnActAndWakesWithTheNext() {
        sells();
        MovableClock.forward(Duration.ofDays(89));
        asOfThen().body("stage", is("active"));

        MovableClock.forward(Duration.ofDays(1));
        asOfThen().body("stage", is("dormant")).body("next", is("come-back"));

        farm.harvest(farm.plotIn(farm.growingArea()), Farm.HARVEST_DAY);
        stage().body("stage", is("active")).body("lastAct.type", is("harvest"));
    }

    @Test
    void invitationBringsABusinessOntoTheWayAndAnUndoneImportTakesItOff() {
        var row = UUID.randomUUID();
        tell(new BusinessInvited(id(), "import", row));
        stage().body("stage", is("invited")).body("reached[0].by.type", is("import"));
        tell(new BusinessInvited(id(), "import", row));
        stage().body("reached", hasSize(1));

        tell(new InvitationTakenBack(id(), row));
        stage().body("stage", nullValue()).body("reached", hasSize(0));
    }

    @Test
    void suspendedVerificationTakesTheStageBackUntilItIsLifted() {
        sells();
        tell(new Verdicts.BusinessSuspended(id()));
        stage().body("stage", is("registered"));

        tell(new Verdicts.BusinessReinstated(id()));
        stage().body("stage", is("active"));
    }

    @Test
    void whoWasAtATrainingDayIsTrainedUntilTakenOff() {
        farm.submit();
        verify();
        String training = officer.post(
                        "/trainings", Map.of("title", "Ghi nhật ký bằng điện thoại", "heldOn", "2026-01-05"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var there = "/trainings/" + training + "/businesses/" + farm.businessId();

        officer.put(there).then().statusCode(200).body("attendees.businessId", is(List.of(farm.businessId())));
        officer.put(there).then().statusCode(200).body("training.attended", is(1));
        stage().body("stage", is("trained"))
                .body("reached.find { it.stage == 'trained' }.by.note", is("Ghi nhật ký bằng điện thoại"));

        officer.delete(there).then().statusCode(200).body("attendees", hasSize(0));
        stage().body("stage", is("identity-verified"));
        officer.put(there).then().statusCode(200).body("attendees", hasSize(1));
        stage().body("stage", is("trained"));
    }

    @Test
    void numbersOfTheFunnelOpenTheListBehindThem() {
        deliver();
        int before = now("identity-verified");
        farm.submit();
        verify();
        deliver();

        assertThat(now("identity-verified")).isEqualTo(before + 1);
        officer.get("/funnel/businesses?stage=identity-verified&measure=now&limit=200")
                .then()
                .statusCode(200)
                .body("items.businessId", hasItem(farm.businessId()));
        officer.get("/funnel/businesses?stage=registered&measure=now&limit=200")
                .then()
                .body("items.businessId", not(hasItem(farm.businessId())));
        officer.get("/funnel/businesses?stage=registered&measure=reached&limit=200")
                .then()
                .body("items.businessId", hasItem(farm.businessId()));
    }

    @Test
    void whoStaysTooLongAtAStageIsStuckThere() throws SQLException {
        farm.submit();
        deliver();
        var stuck = "/funnel/businesses?stage=registered&measure=stuck&days=30&limit=200";
        officer.get(stuck).then().statusCode(200).body("items.businessId", not(hasItem(farm.businessId())));

        BehindTheWall.change(
                "update onboarding_evidence set at = at - interval '31 days' where business_id = '" + farm.businessId()
                        + "'",
                "onboarding_evidence");
        rebuild();

        officer.get(stuck).then().body("items.businessId", hasItem(farm.businessId()));
        officer.get("/funnel/businesses?measure=stuck&days=30&limit=200")
                .then()
                .body("items.businessId", hasItem(farm.businessId()));
        officer.get("/funnel/businesses?measure=stuck&days=32&limit=200")
                .then()
                .body("items.businessId", not(hasItem(farm.businessId())));
    }

    @Test
    void addressOfAGroupThatIsNoneSaysWhichPartIsWrong() {
        officer.get("/funnel/businesses?stage=rich").then().statusCode(422).body("errors[0].pointer", is("/stage"));
        officer.get("/funnel/businesses?measure=all").then().statusCode(422);
        officer.get("/funnel/businesses?commune=x").then().statusCode(422);
        officer.get("/funnel?days=0").then().statusCode(422);
    }

    @Test
    void rebuildFindsNothingToChangeAndMendsWhatDrifted() throws SQLException {
        sells();
        farm.harvest(farm.plotIn(farm.growingArea()), Farm.HARVEST_DAY);
        deliver();
        var incremental = BehindTheWall.ask(ROWS, "business_stage");
        rebuild();
        assertThat(BehindTheWall.ask(ROWS, "business_stage")).isEqualTo(incremental);

        BehindTheWall.change("delete from business_stage", "business_stage");
        rebuild();
        assertThat(BehindTheWall.ask(ROWS, "business_stage")).isEqualTo(incremental);

        BehindTheWall.change(
                "update business_stage set stage = 'invited', published_at = null, last_act_at = null",
                "business_stage");
        rebuild();
        assertThat(BehindTheWall.ask(ROWS, "business_stage")).isEqualTo(incremental);
    }

    @Test
    void evidenceOfAnOfferIsKeptOnceHoweverOftenItsPriceChanges() throws SQLException {
        var product = farm.product();
        farm.offer(product, 65_000);
        deliver();
        farm.offer(product, 66_000);
        farm.offer(product, 67_000);
        deliver();

        assertThat(BehindTheWall.ask(
                        "select count(*) from onboarding_evidence where kind = 'listing' and business_id = '"
                                + farm.businessId() + "'",
                        "onboarding_evidence"))
                .containsExactly("1");
    }

    private void sells() {
        farm.submit();
        verify();
        var product = farm.product();
        farm.addPhoto(product, 1).then().statusCode(201);
        farm.offer(product, 65_000);
        farm.publish(product).then().statusCode(200);
        deliver();
    }

    private void verify() {
        officer.put("/businesses/" + farm.businessId() + "/verification").then().statusCode(200);
    }

    private ValidatableResponse stage() {
        deliver();
        return farm.member()
                .get("/businesses/" + farm.businessId() + "/stage")
                .then()
                .statusCode(200);
    }

    /** Asked by somebody who has just signed in: sign-ins have ended meanwhile. */
    private ValidatableResponse asOfThen() {
        deliver();
        farm = farm.workedBy(People.again(member));
        return farm.member()
                .get("/businesses/" + farm.businessId() + "/stage")
                .then()
                .statusCode(200);
    }

    private int now(String stage) {
        return officer.get("/funnel")
                .then()
                .statusCode(200)
                .body("quietDays", notNullValue())
                .body("total.stages.keySet()", hasItems("invited", "dormant"))
                .extract()
                .path("total.stages.'" + stage + "'.now");
    }

    private UUID id() {
        return UUID.fromString(farm.businessId());
    }

    private void tell(DomainEvent event) {
        inProvince(session -> outbox.publish(session, province(), event));
        deliver();
    }

    private void deliver() {
        Deliveries.deliver(delivery);
    }

    private void rebuild() {
        await(rebuild::run);
    }

    private void inProvince(Function<Mutiny.Session, Uni<Void>> work) {
        await(() -> tx.as(TenantScope.of(province()), work));
    }

    private static void await(java.util.function.Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private TenantId province() {
        try {
            return new TenantId(Short.parseShort(BehindTheWall.ask(
                            "select tenant_id from business where id = '" + farm.businessId() + "'", "business")
                    .get(0)));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
