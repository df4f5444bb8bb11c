package vn.nhan.marketplace.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.engine.DriftPolicy;
import vn.nhan.simulator.Chaos;

/** Group 26: any row of wishes, mishaps and hands ends with what is wanted, once quiet returns. */
interface RandomGroup extends Trial {

    Chaos.Kind[] MISHAPS = {
        Chaos.Kind.RATE_LIMIT,
        Chaos.Kind.HTTP_500,
        Chaos.Kind.HTTP_200_BUSY,
        Chaos.Kind.TIMEOUT_BEFORE,
        Chaos.Kind.TIMEOUT_AFTER_COMMIT,
        Chaos.Kind.TRUNCATED_JSON,
        Chaos.Kind.HTML_ERROR_PAGE
    };

    @Test
    default void inTheEndThereIsWhatIsWanted() {
        stage().policy = new DriftPolicy(Map.of(), DriftPolicy.Choice.OVERWRITE);
        for (int seed = 1; seed <= 8; seed++) {
            var random = new Random(seed);
            var want = sample(600 + seed);
            for (int i = 0; i < 12; i++) {
                want = changed(want, random);
                if (random.nextInt(3) == 0) {
                    market().inject(Chaos.of(MISHAPS[random.nextInt(MISHAPS.length)], 1 + random.nextInt(2), ".*"));
                }
                if (random.nextInt(4) == 0 && probe().bySku(want.sku()).isPresent()) {
                    byHand(want, random);
                }
                stage().pass(want, random.nextBoolean());
                stage().clock.pass(Duration.ofSeconds(random.nextInt(300)));
            }
            market().calm();
            want = Samples.later(want, change -> change.published(true));
            stage().clock.pass(Duration.ofMinutes(20));
            stage().reread(want);
            stage().reread(want);
            assertThat(stage().isLive(want))
                    .as("seed %s: %s", seed, stage().progress(want).trouble())
                    .isTrue();
            isThereAsWanted(want);
            assertThat(probe().remoteCount()).as("seed %s", seed).isEqualTo(seed);
        }
    }

    private static Desired changed(Desired want, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Samples.later(want, change -> change.price(50_000 + 1_000L * random.nextInt(100)));
            case 1 -> Samples.later(want, change -> change.stock(1 + random.nextInt(500)));
            case 2 ->
                Samples.later(
                        want, change -> change.title("Nhãn lồng Hưng Yên túi 1 kg, lần " + random.nextInt(1_000)));
            default -> Samples.later(want, change -> change.published(random.nextInt(4) > 0));
        };
    }

    private void byHand(Desired want, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> probe().deleteByHand(want.sku());
            case 1 -> probe().editByHand(want.sku(), Map.of("price", 60_000L + random.nextInt(1_000)));
            default -> probe().editByHand(want.sku(), Map.of("stock", (long) random.nextInt(100)));
        }
    }
}
