package vn.nhan.nemesis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Three minutes of it at every build; {@code -Pbench -Dbench=nemesis} takes fifty. */
class NemesisTest {

    private static final int SEEDS = Integer.getInteger("nemesis.seeds", 3);
    private static final int LISTINGS = 40;

    @Test
    void everyListingIsThereOnceAndAsItWasWantedLast() throws Exception {
        try (var arena = new Arena(SEEDS * LISTINGS)) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                var outcome =
                        new Round(arena, seed).play(arena.products.subList((seed - 1) * LISTINGS, seed * LISTINGS));
                System.out.println("nemesis " + seed + ": " + outcome.deeds() + ", settled after " + outcome.settled());
                assertThat(outcome.wrong())
                        .as("seed %d: %s", seed, outcome.deeds())
                        .isEmpty();
            }
        }
    }
}
