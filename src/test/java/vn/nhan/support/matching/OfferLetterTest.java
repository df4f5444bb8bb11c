package vn.nhan.support.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.support.expert.ExpertChanges;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Letter;
import vn.nhan.testing.People;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Server;

/** Who is asked hears of it, once. */
@Server
class OfferLetterTest {

    private final TenantDirectory directory;
    private final Rematch rematch;
    private final ExpertChanges changes;
    private final OutboxDelivery outbox;

    private MatchRoom room;

    OfferLetterTest(TenantDirectory directory, Rematch rematch, ExpertChanges changes, OutboxDelivery outbox) {
        this.directory = directory;
        this.rematch = rematch;
        this.changes = changes;
        this.outbox = outbox;
    }

    @BeforeEach
    void aBusinessAndNobodyElsesExperts() throws SQLException {
        room = new MatchRoom(directory, rematch, changes);
    }

    @AfterEach
    void nobodyIsLeft() throws SQLException {
        room.clear();
    }

    @Test
    void whoIsAskedAtOnceGetsOneLetterThatNamesTheNeedThePlaceAndTheDayButNobody() throws Exception {
        room.auto(3);
        var reader = reader(room.experts(1).get(0));
        room.approved();
        room.run();
        room.run();
        Deliveries.deliver(outbox);

        var letters = Letter.to(reader);
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).subject()).startsWith("Mời bạn giúp: ");
        assertThat(letters.get(0).text())
                .contains("Phố Hiến", "Tư vấn từ xa được", "https://hung-yen.", "/my/expert")
                .containsPattern("trước [0-9]{2}/[0-9]{2}/[0-9]{4}")
                .doesNotContain(Farm.NAME, "Người thử nghiệm");
    }

    @Test
    void whoIsChosenAndWhoComesNextGetALetterEachAndNobodyElse() throws Exception {
        var all = room.experts(3);
        var readers = List.of(reader(all.get(0)), reader(all.get(1)), reader(all.get(2)));
        var request = room.approved();
        room.run();
        Deliveries.deliver(outbox);
        assertThat(readers).allSatisfy(reader -> assertThat(Letter.to(reader)).isEmpty());

        String proposed = room.member.get("/matching/" + request).path("lines[0].id");
        room.member
                .put("/matching/" + request + "/choice", Map.of("offerId", proposed))
                .then()
                .statusCode(200);
        var first = MatchRoom.Open.of(request);
        var declined = readers.get(all.indexOf(first.expert()));
        Api.at(Api.HUNG_YEN)
                .signIn(declined, People.PASSWORD)
                .put("/match-offers/" + first.id() + "/refusal", Map.of("reason", "busy"))
                .then()
                .statusCode(204);
        var next = readers.get(all.indexOf(MatchRoom.Open.of(request).expert()));
        Deliveries.deliver(outbox);

        assertThat(next).isNotEqualTo(declined);
        assertThat(readers)
                .allSatisfy(reader ->
                        assertThat(Letter.to(reader)).hasSize(reader.equals(declined) || reader.equals(next) ? 1 : 0));
    }

    @Test
    void whoAdvisesInEnglishOnlyIsWrittenToInEnglish() throws Exception {
        room.auto(3);
        var profile = Advisers.profile("Adviser");
        profile.put("languages", List.of("en"));
        var reader = reader(Advisers.recognised(room.officer, profile));
        var request = room.approved();
        BehindTheWall.change(
                "update support_request set languages = array['en'] where id = '" + request + "'", "support_request");
        room.run();
        Deliveries.deliver(outbox);

        assertThat(Letter.to(reader)).hasSize(1);
        assertThat(Letter.to(reader).get(0).subject()).startsWith("You are asked to help: ");
        assertThat(Letter.to(reader).get(0).text()).contains("Please accept or decline by");
    }

    @Test
    void whoHasNoAccountOrOnlyAPhoneIsAskedWithoutALetter() throws Exception {
        room.auto(3);
        room.experts(1);
        var before = posted();
        assertThat(MatchRoom.custody(ran(room.approved()))).isEqualTo("expert");
        assertThat(posted()).isEqualTo(before);

        room = new MatchRoom(directory, rematch, changes);
        room.auto(3);
        var byPhone = room.experts(1).get(0);
        Api.at(Api.HUNG_YEN)
                .post(
                        "/accounts",
                        Map.of(
                                "displayName",
                                "Người thử nghiệm",
                                "signInName",
                                Seeded.phone(871),
                                "password",
                                People.PASSWORD))
                .then()
                .statusCode(201);
        Advisers.hold(Api.at(Api.HUNG_YEN).signIn(Seeded.phone(871), People.PASSWORD), byPhone);
        assertThat(MatchRoom.custody(ran(room.approved()))).isEqualTo("expert");
        assertThat(posted()).isEqualTo(before);
    }

    private String ran(String request) throws Exception {
        room.run();
        return request;
    }

    /** Whose record it is from now on; gives their address. */
    private static String reader(String expert) throws SQLException {
        var address = People.newAccount(Api.HUNG_YEN, "expert", null);
        Advisers.hold(Api.at(Api.HUNG_YEN).signIn(address, People.PASSWORD), expert);
        return address;
    }

    private static String posted() throws SQLException {
        return BehindTheWall.ask("select count(*) from outbox where type = 'MessagePosted'", "outbox")
                .get(0);
    }
}
