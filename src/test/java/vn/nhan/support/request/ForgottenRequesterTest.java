package vn.nhan.support.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhan.identity.subject.PersonErased;
import vn.nhan.platform.event.Outbox;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;
import vn.nhan.testing.Support;

/** What a person said in a request is theirs: they get a copy of it, and it goes with them. */
@Server
class ForgottenRequesterTest {

    private final TenantTx tx;
    private final Outbox outbox;
    private final OutboxDelivery delivery;

    ForgottenRequesterTest(TenantTx tx, Outbox outbox, OutboxDelivery delivery) {
        this.tx = tx;
        this.outbox = outbox;
        this.delivery = delivery;
    }

    @Test
    void wordsVoiceAndNameGoAndTheRequestStays() throws Throwable {
        var member = People.member(Api.HUNG_YEN);
        var business = Farm.of(member).businessId();
        var id = Support.withFiles(member, business, "goods-photos");
        var account = member.get("/me").<String>path("id");
        assertThat(asked(id)).isEqualTo("Người thử nghiệm true true true");

        erased(UUID.fromString(account));

        assertThat(asked(id)).isEqualTo("Người dùng thử-1 false false false");
        People.atWork(Api.HUNG_YEN, "officer")
                .get("/support-requests/" + id)
                .then()
                .statusCode(200)
                .body("need", org.hamcrest.Matchers.equalTo("goods-photos"));
    }

    @Test
    void whatAnOfficerWroteDownForABusinessStaysWithoutTheName() throws Throwable {
        var business = Farm.of(People.member(Api.HUNG_YEN)).businessId();
        var officer = People.officer(Api.HUNG_YEN);
        var id = Support.asked(officer, business, "website");

        erased(UUID.fromString(officer.get("/me").path("id")));

        assertThat(asked(id)).isEqualTo("Người dùng thử-1 true false false");
    }

    private void erased(UUID account) throws Throwable {
        var province = new TenantId((short) 1);
        io.quarkus.vertx.VertxContextSupport.subscribeAndAwait(() -> tx.as(
                TenantScope.of(province),
                session -> outbox.publish(session, province, new PersonErased(account, "Người dùng thử-1"))));
        Deliveries.deliver(delivery);
    }

    private static String asked(String id) throws SQLException {
        return BehindTheWall.ask(
                        "select asked_by_name || ' ' || (words_sealed is not null) || ' ' || (photo_key is not null)"
                                + " || ' ' || (voice_key is not null) from support_request where id = '" + id + "'",
                        "support_request")
                .get(0);
    }
}
