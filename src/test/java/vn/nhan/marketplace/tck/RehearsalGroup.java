package vn.nhan.marketplace.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.engine.Redacted;
import vn.nhan.marketplace.engine.Rehearsal;
import vn.nhan.simulator.Asked;

/** Group 24: what a dry run says is what then comes, and it says nothing that is secret. */
interface RehearsalGroup extends Trial {

    @Test
    default void whatADryRunSaysIsWhatThenComes() {
        var want = sample(1);
        sameCalls(want);

        var dearer = Samples.later(want, change -> change.price(92_000));
        var toDearer = sameCalls(dearer);
        assertThat(toDearer.get(0).step())
                .as("looks before it writes over anything")
                .isEmpty();
        assertThat(toDearer)
                .element(1)
                .satisfies(begun -> assertThat(begun.step()).containsInstanceOf(Step.SetPrice.class));

        var fewer = Samples.later(dearer, change -> change.stock(7));
        assertThat(sameCalls(fewer))
                .first()
                .satisfies(begun -> assertThat(begun.step()).containsInstanceOf(Step.SetStock.class));

        sameCalls(Samples.later(fewer, change -> change.published(false)));
    }

    @Test
    default void aDryRunAsksNobodyAndKnowsNoSecret() {
        var want = sample(1);
        var before = probe().received().size();
        var said = new StringBuilder();
        for (var wish :
                List.of(want, Samples.later(want, change -> change.price(92_000).stock(7)))) {
            said.append(stage().rehearsed(wish));
            assertThat(probe().received()).hasSize(before);
            stage().settle(wish);
            before = probe().received().size();
        }

        assertThat(secrets().secrets().values())
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(said.toString()).doesNotContain(written(secret)));
    }

    /** As it stands, in an address, and in a header. */
    private static List<String> written(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                        secret,
                        URLEncoder.encode(secret, StandardCharsets.UTF_8),
                        Base64.getEncoder().encodeToString(bytes),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                .distinct()
                .toList();
    }

    /** The first of each step, where it is known; and all that was known came in its order. */
    private List<Rehearsal.Begun> sameCalls(Desired want) {
        stage().forgetTheShop();
        var said = stage().rehearsed(want);
        var before = probe().received().size();
        stage().settle(want);
        var came = probe().received().subList(before, probe().received().size());

        assertThat(said).as("%s", want.title()).isNotEmpty();
        assertThat(said.get(0).call()).as("%s", said).hasValueSatisfying(call -> isSame(call, came.get(0)));
        assertThat(said)
                .allSatisfy(begun -> begun.call()
                        .filter(call -> !call.body().contains(Rehearsal.ANSWERED))
                        .ifPresent(call -> assertThat(came)
                                .as("%s among what came", call)
                                .anySatisfy(asked -> isSame(call, asked))));
        return said;
    }

    private static void isSame(Redacted said, Asked came) {
        assertThat(came.method()).isEqualTo(said.method());
        assertThat(came.path()).isEqualTo(java.net.URI.create(said.path()).getPath());
        isSame(said.query(), came.query());
        assertThat(came.query().keySet()).isEqualTo(said.query().keySet());
        said.headers()
                .forEach((name, value) -> assertThat(came.header(name))
                        .as("header %s", name)
                        .hasValueSatisfying(found -> assertThat(found)
                                .satisfiesAnyOf(
                                        one -> assertThat(one).isEqualTo(value),
                                        one -> assertThat(value).isEqualTo(Redacted.HIDDEN))));
        if (said.body().contains(Redacted.HIDDEN)) {
            isSame(lines(said.body()), Redacted.pairs(came.text()));
        } else if (said.body().isEmpty()) {
            assertThat(came.body()).hasSize(said.bytes());
        } else {
            assertThat(came.text()).isEqualTo(said.body());
        }
    }

    private static void isSame(Map<String, String> said, Map<String, String> came) {
        said.forEach((name, value) -> {
            if (value.equals(Redacted.HIDDEN)) {
                assertThat(came).containsKey(name);
            } else {
                assertThat(came).containsEntry(name, value);
            }
        });
    }

    private static Map<String, String> lines(String form) {
        return Redacted.pairs(
                form.replace("%", "%25").replace("+", "%2B").replace("&", "%26").replace("\n", "&"));
    }
}
