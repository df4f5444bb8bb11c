package vn.nhan.identity.federation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nhan.testing.Api;
import vn.nhan.testing.Server;

/** Down, slow, or talking nonsense: people see a page that says so, before and after. */
@Server
class SickProviderTest extends ProviderAtHand {

    private final Traveller traveller = Traveller.at(Api.HUNG_YEN);

    @ParameterizedTest
    @EnumSource(value = FakeProvider.Mood.class, names = "GOOD", mode = EnumSource.Mode.EXCLUDE)
    void sickProviderIsAFriendlyPageBeforeLeaving(FakeProvider.Mood mood) {
        provider.falls(mood, "/openid-configuration");

        refused(traveller.get("/sign-in/with/vneid"), "provider-away");
        traveller.get(ENDED + "provider-away").then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = FakeProvider.Mood.class,
            names = {"GOOD", "OTHER_ISSUER"},
            mode = EnumSource.Mode.EXCLUDE)
    void sickProviderIsAFriendlyPageAfterComingBack(FakeProvider.Mood mood) {
        var callback = provider.signIn(traveller.leave("vneid", "/"));
        provider.falls(mood, "/token");

        refused(traveller.comeBack(callback), "provider-away");
    }
}
