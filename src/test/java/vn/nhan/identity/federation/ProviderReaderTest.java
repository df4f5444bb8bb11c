package vn.nhan.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderReaderTest {

    private static final Map<String, String> VNEID = Map.of(
            "nhan.oidc.vneid.issuer", "https://id.example/realm",
            "nhan.oidc.vneid.client-id", "nhan",
            "nhan.oidc.vneid.label-vi", "Định danh",
            "nhan.oidc.vneid.label-en", "Identity",
            "nhan.oidc.vneid.scopes", "profile",
            "nhan.oidc.vneid.uses", "officer-sign-in");

    @Test
    void installationWithoutProvidersHasNone() {
        assertThat(settings(Map.of()).providers()).isEmpty();
    }

    @Test
    void settingsAreReadWithOpenidAlwaysAmongTheScopes() {
        var provider = ProviderReader.read("vneid", one(Map.of()));

        assertThat(provider.scopes()).containsExactly("openid", "profile");
        assertThat(provider.hosts()).containsExactly("id.example");
        assertThat(provider.strong()).isFalse();
        assertThat(provider.serves(Use.OFFICER_SIGN_IN)).isTrue();
        assertThat(provider.serves(Use.IDENTITY_PROOF)).isFalse();
        assertThat(ProviderReader.problems("vneid", one(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example",
                "id.example",
                "https://id.example?x=1",
                "https://id.example#x",
                "https://",
                "::"
            })
    void issuerMustBeAPlainHttpsAddress(String issuer) {
        assertThat(ProviderReader.problems("vneid", one(Map.of("nhan.oidc.vneid.issuer", issuer))))
                .singleElement()
                .asString()
                .startsWith("nhan.oidc.vneid.issuer");
    }

    @Test
    void providerOnThisMachineIsForALaptopOnly() {
        var local = one(Map.of("nhan.oidc.vneid.issuer", "http://localhost:9999/vneid"));

        assertThat(ProviderReader.problems("vneid", local)).isEmpty();
        assertThat(ProviderReader.productionProblem("vneid", local)).isPresent();
        assertThat(ProviderReader.productionProblem("vneid", one(Map.of()))).isEmpty();
    }

    @Test
    void proofNeedsToKnowWhichClaimHoldsTheCitizenId() {
        var proving = Map.of("nhan.oidc.vneid.uses", "officer-sign-in,identity-proof");
        assertThat(ProviderReader.problems("vneid", one(proving)))
                .singleElement()
                .asString()
                .startsWith("nhan.oidc.vneid.citizen-id-claim");
    }

    /** As a deployment gives them: names with hyphens must be found again in capitals and underscores. */
    @Test
    void settingsMayComeFromTheEnvironment() {
        var environment = Map.of(
                "NHAN_OIDC_VNEID_ISSUER", "https://id.example",
                "NHAN_OIDC_VNEID_CLIENT_ID", "nhan",
                "NHAN_OIDC_VNEID_CLIENT_SECRET", "a secret",
                "NHAN_OIDC_VNEID_LABEL_VI", "Định danh",
                "NHAN_OIDC_VNEID_LABEL_EN", "Identity",
                "NHAN_OIDC_VNEID_SECOND_FACTOR", "true",
                "NHAN_OIDC_VNEID_CITIZEN_ID_CLAIM", "citizen_id",
                "NHAN_OIDC_VNEID_MORE_HOSTS", "token.id.example",
                "NHAN_OIDC_VNEID_USES", "officer-sign-in,identity-proof");
        var settings = new SmallRyeConfigBuilder()
                .withMapping(ProviderSettings.class)
                .withSources(new EnvConfigSource(environment, 300))
                .build()
                .getConfigMapping(ProviderSettings.class);
        var provider = ProviderReader.read("vneid", settings.providers().get("vneid"));

        assertThat(provider.client().secret()).hasValue("a secret");
        assertThat(provider.strong()).isTrue();
        assertThat(provider.citizenIdClaim()).hasValue("citizen_id");
        assertThat(provider.hosts()).containsExactlyInAnyOrder("id.example", "token.id.example");
        assertThat(provider.uses()).containsExactlyInAnyOrder(Use.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VNeID", "a/b", "-a", "a.b"})
    void namesMustFitIntoAnAddress(String name) {
        assertThat(ProviderReader.problems(name, one(Map.of()))).hasSize(1);
    }

    private static ProviderSettings.One one(Map<String, String> changed) {
        var all = new HashMap<>(VNEID);
        all.putAll(changed);
        return settings(all).providers().get("vneid");
    }

    private static ProviderSettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(ProviderSettings.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(ProviderSettings.class);
    }
}
