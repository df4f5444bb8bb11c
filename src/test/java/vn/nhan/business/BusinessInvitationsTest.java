package vn.nhan.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.testing.Api;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Managers invite into their business; who has accepted works there. */
@Server
class BusinessInvitationsTest {

    private final OutboxDelivery outbox;

    BusinessInvitationsTest(OutboxDelivery outbox) {
        this.outbox = outbox;
    }

    @Test
    void invitedPersonWorksInTheBusiness() {
        var farm = Farm.of(People.member(Api.HUNG_YEN));
        var newcomer = join(farm, "member");

        newcomer.get("/businesses/mine").then().body("id", contains(farm.businessId()));
        newcomer.get("/businesses/" + farm.businessId()).then().statusCode(200);
        newcomer.get("/businesses/" + farm.businessId() + "/members")
                .then()
                .body("role", containsInAnyOrder("manager", "member"))
                .body("find { it.role == 'member' }.name", is("Khách mời"));
    }

    @Test
    void managersInviteAndMembersDoNot() {
        var farm = Farm.of(People.member(Api.HUNG_YEN));
        var member = join(farm, "member");
        var manager = join(farm, "manager");
        var invitations = "/businesses/" + farm.businessId() + "/invitations";
        var wanted = Map.of("role", "member", "by", "link");

        member.post(invitations, wanted).then().statusCode(404);
        member.get(invitations).then().statusCode(404);
        manager.post(invitations, wanted).then().statusCode(201);
    }

    @Test
    void strangerFindsNothing() {
        var farm = Farm.of(People.member(Api.HUNG_YEN));
        var stranger = People.member(Api.HUNG_YEN);
        Farm.of(stranger);
        var business = "/businesses/" + farm.businessId();
        String id = farm.member()
                .post(business + "/invitations", Map.of("role", "member", "by", "link"))
                .path("invitation.id");

        stranger.post(business + "/invitations", Map.of("role", "member", "by", "link"))
                .then()
                .statusCode(404);
        stranger.get(business + "/members").then().statusCode(404);
        stranger.delete(business + "/invitations/" + id).then().statusCode(404);
    }

    @Test
    void invitationOfAnotherBusinessIsNotTakenBack() {
        var farm = Farm.of(People.member(Api.HUNG_YEN));
        var other = Farm.of(People.member(Api.HUNG_YEN));
        String id = other.member()
                .post("/businesses/" + other.businessId() + "/invitations", Map.of("role", "member", "by", "link"))
                .path("invitation.id");

        farm.member()
                .delete("/businesses/" + farm.businessId() + "/invitations/" + id)
                .then()
                .statusCode(404);
        People.administrator(Api.HUNG_YEN).delete("/invitations/" + id).then().statusCode(404);
    }

    @Test
    void managerInvitesFromThePageAndTakesBack() {
        var farm = Farm.of(People.member(Api.HUNG_YEN));
        var manager = Browser.of(farm.member());
        var business = "/my/business/" + farm.businessId();
        manager.get(business + "/invitations/new").then().statusCode(200);

        var slip = manager.submit(
                business + "/invitations/new",
                Map.of("role", "member", "by", "code", "signInName", "0900 000 062", "name", "Cô Út"));
        assertThat(Jsoup.parse(slip.asString()).select(".slip__code").text()).matches("[0-9]{3} [0-9]{3}");

        manager.get(business + "/people").then().statusCode(200).body(containsString("Cô Út"));
        String id = farm.member()
                .get("/businesses/" + farm.businessId() + "/invitations")
                .path("[0].id");
        manager.get(business + "/invitations/" + id + "/revocation").then().statusCode(200);
        manager.submit(business + "/invitations/" + id + "/revocation", Map.of())
                .then()
                .statusCode(303);
        farm.member()
                .get("/businesses/" + farm.businessId() + "/invitations")
                .then()
                .body("$", empty());
    }

    private Api join(Farm farm, String role) {
        String link = farm.member()
                .post("/businesses/" + farm.businessId() + "/invitations", Map.of("role", role, "by", "link"))
                .path("link");
        var name = People.newAddress("nguoi-nha");
        Api.at(Api.HUNG_YEN)
                .post(
                        "/invitation-acceptances",
                        Map.of(
                                "secret",
                                link.substring(link.lastIndexOf('/') + 1),
                                "displayName",
                                "Khách mời",
                                "signInName",
                                name,
                                "password",
                                People.PASSWORD))
                .then()
                .statusCode(201);
        Deliveries.deliver(outbox);
        return Api.at(Api.HUNG_YEN).signIn(name, People.PASSWORD);
    }
}
