package vn.nhan.marketplace.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.testing.Server;

@Server
class SecretSealTest {

    private static final UUID ACCOUNT = new UUID(3, 4);
    private static final String VALUE = "mật khẩu của gian hàng";

    private final SecretSeal seal;

    SecretSealTest(SecretSeal seal) {
        this.seal = seal;
    }

    private static SecretSeal.Place place(int tenant, UUID account, int version) {
        return new SecretSeal.Place(TenantId.of(tenant), account, version);
    }

    @Test
    void valueOpensWhereItWasSealed() {
        var envelope = seal.fresh(place(1, ACCOUNT, 1));
        var sealed = envelope.close("access-token", VALUE);
        assertThat(seal.opened(place(1, ACCOUNT, 1), envelope.sealedKey()).open("access-token", sealed))
                .isEqualTo(VALUE);
    }

    @Test
    void valueOpensInNoOtherProvinceAccountVersionOrField() {
        var envelope = seal.fresh(place(1, ACCOUNT, 1));
        var sealed = envelope.close("access-token", VALUE);
        var key = envelope.sealedKey();
        assertThatThrownBy(() -> seal.opened(place(2, ACCOUNT, 1), key)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.opened(place(1, new UUID(3, 5), 1), key))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.opened(place(1, ACCOUNT, 2), key)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> envelope.open("refresh-token", sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(VALUE);
    }

    @Test
    void whatHoldsSecretsTellsOfNoneInWords() {
        var credentials = Credentials.of(Map.of("access-token", VALUE), Map.of());
        assertThat(credentials + " "
                        + new Safe.Held(credentials, 1)
                        + new SecretStore.Opened(Map.of("access-token", VALUE), 1)
                        + new NewChannelAccount("booth", "x", null, null, Map.of("shop-key", VALUE))
                        + new AccountService.Keys(Map.of("shop-key", VALUE)))
                .doesNotContain(VALUE);
    }

    @Test
    void secretsOfTheApplicationAreNotKeptWithTheAccount() {
        var application = Credentials.of(Map.of("app-secret", "a"), Map.of("app-key", "k"));
        var secrets = new HashMap<>(Map.of("app-secret", "a", "access-token", "t"));
        var fields = Kept.fields(
                Credentials.of(
                        secrets, Map.of("app-key", "k", "shop-id", "7", Credentials.ADDRESS, "https://x.example")),
                application);
        assertThat(fields).containsOnlyKeys("access-token", "ids");
        assertThat(Kept.ids(fields)).isEqualTo(Map.of("shop-id", "7"));
    }
}
