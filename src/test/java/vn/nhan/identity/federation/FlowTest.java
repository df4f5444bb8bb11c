package vn.nhan.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {

    private static final String ISSUER = "https://id.example";

    private final Provider provider = Samples.provider(ISSUER);
    private final Discovery discovery = discovery("https://id.example/authorize", false);

    /** RFC 7636, appendix B. */
    @Test
    void challengeIsThatOfTheStandard() {
        assertThat(Secrets.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @Test
    void secretsAreNeverTheSame() {
        assertThat(Stream.generate(Secrets::next).limit(100))
                .doesNotHaveDuplicates()
                .allMatch(word -> word.length() == 43);
    }

    @Test
    void verifierStaysHere() {
        var flow = Samples.flow(Flow.Purpose.SIGN_IN);
        var address = flow.address(discovery, provider).toString();

        assertThat(address)
                .startsWith("https://id.example/authorize?response_type=code&client_id=nhan&")
                .contains("scope=openid+profile", "code_challenge_method=S256")
                .contains("code_challenge=" + Secrets.challenge(flow.words().verifier()))
                .contains(
                        "state=" + flow.words().state(), "nonce=" + flow.words().nonce())
                .contains("redirect_uri=http%3A%2F%2Fhung-yen.localhost%2Fsign-in%2Fwith%2Fvneid%2Fcallback")
                .doesNotContain(flow.words().verifier(), "prompt");
        assertThat(flow.toString()).doesNotContain(flow.words().verifier());
    }

    @Test
    void whoeverLinksOrProvesShowsUpAnew() {
        for (var purpose : List.of(Flow.Purpose.LINK, Flow.Purpose.PROVE)) {
            assertThat(Samples.flow(purpose).address(discovery, provider).getQuery())
                    .contains("prompt=login");
        }
    }

    @Test
    void queryOfTheEndpointIsKept() {
        var withQuery = discovery("https://id.example/authorize?p=policy", false);
        assertThat(Samples.flow(Flow.Purpose.SIGN_IN).address(withQuery, provider))
                .asString()
                .startsWith("https://id.example/authorize?p=policy&response_type=code");
    }

    @Test
    void answerOfAnotherStateIsNotOurs() {
        var flow = Samples.flow(Flow.Purpose.SIGN_IN);
        assertThat(new Callback("c", flow.words().state(), null, null).answers(flow))
                .isTrue();
        assertThat(new Callback("c", Secrets.next(), null, null).answers(flow)).isFalse();
        assertThat(new Callback("c", null, null, null).answers(flow)).isFalse();
    }

    @Test
    void codeOfAnotherIssuerIsRefused() {
        assertThatThrownBy(() -> new Callback("c", "s", "https://other.example", null).codeFrom(provider, discovery))
                .isInstanceOf(FederationFailure.NotTrusted.class);
    }

    @Test
    void issuerThatWasAnnouncedMustBeNamed() {
        var announcing = discovery("https://id.example/authorize", true);
        assertThatThrownBy(() -> new Callback("c", "s", null, null).codeFrom(provider, announcing))
                .isInstanceOf(FederationFailure.NotTrusted.class);
        assertThat(new Callback("c", "s", ISSUER, null).codeFrom(provider, announcing))
                .isEqualTo("c");
        assertThat(new Callback("c", "s", null, null).codeFrom(provider, discovery))
                .isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, federation.declined",
        "login_required, federation.declined",
        "server_error, federation.provider-away",
        "temporarily_unavailable, federation.provider-away"
    })
    void errorOfTheProviderIsToldInOurWords(String error, String code) {
        assertThatThrownBy(() -> new Callback(null, "s", null, error).codeFrom(provider, discovery))
                .hasMessage(code);
    }

    @Test
    void missingAndEndlessCodesAreNone() {
        for (var code : new String[] {null, "", "c".repeat(2049)}) {
            assertThatThrownBy(() -> new Callback(code, "s", null, null).codeFrom(provider, discovery))
                    .isInstanceOf(FederationFailure.FlowEnded.class);
        }
    }

    @Test
    void nothingSecretIsWritten() {
        var flow = Samples.flow(Flow.Purpose.SIGN_IN);
        assertThat(flow.redemption("the-code").toString() + new Callback("the-code", "s", null, null))
                .doesNotContain("the-code", flow.words().verifier());
        assertThat(Samples.provider(ISSUER, java.util.Optional.of("the-secret")).toString())
                .doesNotContain("the-secret");
    }

    private static Discovery discovery(String authorization, boolean announces) {
        return new Discovery(
                URI.create(authorization),
                URI.create("https://id.example/token"),
                URI.create("https://id.example/keys"),
                announces,
                List.of());
    }
}
