package vn.nhan.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import vn.nhan.testing.Api;

/** A test with a provider at the address that the platform is configured for. */
abstract class ProviderAtHand {

    static final String ENDED = "/sign-in/with/vneid/ended?why=";

    static FakeProvider provider;

    @BeforeAll
    static void providerOpens() {
        var issuer = ConfigProvider.getConfig().getValue("nhan.oidc.vneid.issuer", String.class);
        provider = new FakeProvider(URI.create(issuer).getPort());
    }

    @AfterAll
    static void providerCloses() {
        provider.close();
    }

    @BeforeEach
    void providerIsWell() {
        provider.recovers();
    }

    /** A number that nobody has had before. */
    static String newSubject() {
        return "subject-" + Secrets.next();
    }

    /** Links the provider with somebody's account; gives the identity there. */
    static String linked(Api somebody, String name) {
        var subject = newSubject();
        provider.visitor(subject, Map.of());
        var traveller = Traveller.of(somebody);
        var reply = traveller.comeBack(provider.signIn(traveller.leaveFor("/account/linked/" + name)));
        assertThat(reply.header("Location")).endsWith("/account/linked?done=linked");
        return subject;
    }

    static void refused(Response reply, String why) {
        reply.then().statusCode(303);
        assertThat(reply.header("Location")).endsWith("/ended?why=" + why);
    }
}
