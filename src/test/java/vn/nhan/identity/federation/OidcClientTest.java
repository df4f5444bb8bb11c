package vn.nhan.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole conversation with a provider over HTTP; pages and database are tested elsewhere. */
class OidcClientTest {

    private static final FederationLimits LIMITS = new SmallRyeConfigBuilder()
            .withMapping(FederationLimits.class)
            .withConverter(Duration.class, 200, new DurationConverter())
            .withDefaultValues(Map.of("nhan.federation.timeout", "1s"))
            .build()
            .getConfigMapping(FederationLimits.class);

    private final FakeProvider fake = new FakeProvider(0);
    private final Provider provider = Samples.provider(fake.issuer());
    private final MovedClock clock = new MovedClock();
    private final OidcClient client = client();
    private final Flow flow = Samples.flow(Flow.Purpose.SIGN_IN);

    @AfterEach
    void stops() {
        fake.close();
    }

    @Test
    void codeBecomesAnIdentity() {
        fake.visitor("citizen-7", Map.of("citizen_id", "000012345678"));
        var token = redeem(code());

        assertThat(token.subject()).isEqualTo("citizen-7");
        assertThat(token.text("citizen_id")).hasValue("000012345678");
    }

    @Test
    void secretIsShownWhereThereIsOne() {
        var secret = Optional.of("bí mật: 100% +");
        fake.client("nhan", secret);
        var confidential = Samples.provider(fake.issuer(), secret);

        assertThat(wait(client.redeem(confidential, flow.redemption(code()))).subject())
                .isEqualTo("somebody");
    }

    @Test
    void wrongClientIsTheInstallationsFaultAndNotThePersons() {
        var code = code();
        fake.client("somebody-else", Optional.empty());
        assertThatThrownBy(() -> redeem(code)).isInstanceOf(FederationFailure.ProviderAway.class);
    }

    @Test
    void codeIsGoodOnce() {
        var code = code();
        assertThat(redeem(code)).isNotNull();
        assertThatThrownBy(() -> redeem(code)).isInstanceOf(FederationFailure.FlowEnded.class);
    }

    @Test
    void stolenCodeIsOfNoUseWithoutTheVerifier() {
        var stolen = code();
        var thief = Samples.flow(Flow.Purpose.SIGN_IN).redemption(stolen);
        assertThatThrownBy(() -> wait(client.redeem(provider, thief))).isInstanceOf(FederationFailure.FlowEnded.class);
    }

    @Test
    void tokenThatBreaksARuleIsNotTrusted() {
        fake.forging((signer, claims) -> signer.unsigned(claims.toJson()));
        assertThatThrownBy(() -> redeem(code())).isInstanceOf(FederationFailure.NotTrusted.class);
    }

    @Test
    void discoveryAndKeysAreAskedForOnce() {
        redeem(code());
        redeem(code());

        assertThat(fake.asked("/openid-configuration")).isOne();
        assertThat(fake.asked("/keys")).isOne();
    }

    @Test
    void rotatedKeysAreFetchedOnceAndAtMostOnceInAPause() {
        redeem(code());
        fake.rotateKeys();
        assertThatThrownBy(() -> redeem(code())).isInstanceOf(FederationFailure.NotTrusted.class);
        assertThat(fake.asked("/keys")).isOne();

        clock.pass(Duration.ofSeconds(30));
        assertThat(redeem(code()).subject()).isEqualTo("somebody");
        assertThat(fake.asked("/keys")).isEqualTo(2);
    }

    @Test
    void keyThatTheProviderNeverHadIsNotTrustedHoweverOftenItIsNamed() {
        var stranger = Signer.rs256("nobody");
        fake.forging((signer, claims) -> stranger.sign(claims.toJson()));
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> redeem(code())).isInstanceOf(FederationFailure.NotTrusted.class);
        }
        assertThat(fake.asked("/keys")).isOne();
    }

    @ParameterizedTest
    @EnumSource(value = FakeProvider.Mood.class, names = "GOOD", mode = EnumSource.Mode.EXCLUDE)
    void sickDiscoveryIsAProviderOfNoUse(FakeProvider.Mood mood) {
        fake.falls(mood, "/openid-configuration");
        assertThatThrownBy(() -> wait(client.discovery(provider))).isInstanceOf(FederationFailure.ProviderAway.class);
        assertThat(fake.asked("/elsewhere")).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = FakeProvider.Mood.class,
            names = {"GOOD", "OTHER_ISSUER"},
            mode = EnumSource.Mode.EXCLUDE)
    void sickTokenEndpointIsAProviderOfNoUse(FakeProvider.Mood mood) {
        var code = code();
        fake.falls(mood, "/token");
        assertThatThrownBy(() -> redeem(code)).isInstanceOf(FederationFailure.ProviderAway.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = FakeProvider.Mood.class,
            names = {"DOWN", "HTML", "HUGE"})
    void sickKeysAreAProviderOfNoUse(FakeProvider.Mood mood) {
        fake.falls(mood, "/keys");
        assertThatThrownBy(() -> redeem(code())).isInstanceOf(FederationFailure.ProviderAway.class);
    }

    @Test
    void providerThatIsWellAgainIsOfUseAgain() {
        fake.falls(FakeProvider.Mood.DOWN, "/openid-configuration");
        assertThatThrownBy(() -> wait(client.discovery(provider))).isInstanceOf(FederationFailure.ProviderAway.class);
        fake.falls(FakeProvider.Mood.GOOD, "");
        clock.pass(LIMITS.failurePause());

        assertThat(redeem(code())).isNotNull();
    }

    private String code() {
        var discovery = wait(client.discovery(provider));
        var back = fake.signIn(flow.address(discovery, provider));
        return URI.create(back.toString()).getQuery().replaceAll(".*code=([^&]+).*", "$1");
    }

    private IdToken redeem(String code) {
        return wait(client.redeem(provider, flow.redemption(code)));
    }

    private OidcClient client() {
        var line = new ProviderLine(new ObjectMapper(), LIMITS);
        // Tokens are made now; only what is remembered grows old by the moved clock.
        return new OidcClient(line, new IdTokenRules(Clock.systemUTC()), LIMITS, clock);
    }

    private static <T> T wait(io.smallrye.mutiny.Uni<T> answer) {
        return answer.await().atMost(Duration.ofSeconds(10));
    }
}
