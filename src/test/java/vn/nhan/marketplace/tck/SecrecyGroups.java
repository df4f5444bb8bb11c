package vn.nhan.marketplace.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Capability;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.simulator.Chaos;

/** Groups 19 and 23: what isn't the marketplace's is not believed, and what is secret is never said. */
interface SecrecyGroups extends Trial {

    @Test
    default void noSecretStandsInWhatIsKept() {
        published(1);
        for (var kind : Chaos.Kind.values()) {
            market().inject(Chaos.of(kind, 2, ".*"));
            stage().settle(sample(500 + kind.ordinal()));
            market().calm();
        }
        var all = String.join("\n", stage().history) + secrets();

        assertThat(secrets().secrets().values())
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(all).doesNotContain(secret));
    }

    @Test
    default void aHookOfTheMarketplaceIsHeard() {
        Assumptions.assumeTrue(can(Capability.WEBHOOKS), "it sends none");
        var id = there(published(1)).id();

        assertThat(verdict(signedHook(id)))
                .isInstanceOfSatisfying(
                        HookVerdict.Accepted.class,
                        accepted -> assertThat(accepted.remoteIds()).contains(id));
    }

    @Test
    default void aHookOfSomebodyElseIsNot() {
        Assumptions.assumeTrue(can(Capability.WEBHOOKS), "it sends none");
        var hook = signedHook(there(published(1)).id());
        var bytes = hook.payload().bytes();
        bytes[bytes.length / 2] ^= 1;
        var changed = new Hook(
                hook.method(),
                hook.callbackUrl(),
                hook.headers(),
                Payload.of(hook.payload().mime(), bytes),
                hook.receivedAt());
        var unsigned =
                new Hook(hook.method(), hook.callbackUrl(), java.util.Map.of(), hook.payload(), hook.receivedAt());
        var large = new Hook(
                hook.method(),
                hook.callbackUrl(),
                hook.headers(),
                Payload.of(
                        "application/json",
                        "x".repeat(1 << 20).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)),
                hook.receivedAt());

        assertThat(verdict(changed)).isInstanceOf(HookVerdict.Forged.class);
        assertThat(verdict(unsigned)).isNotInstanceOf(HookVerdict.Accepted.class);
        assertThat(verdict(large)).isNotInstanceOf(HookVerdict.Accepted.class);
    }
}
