package vn.nhan.nemesis;

import java.util.Locale;

/** Round after round on one set of processes, each with goods of its own beside those of the rounds before. */
public final class ManyRounds {

    private static final int SEEDS = Integer.getInteger("bench.seeds", 50);
    /** To go on with those that weren't played yet. */
    private static final int FIRST = Integer.getInteger("bench.first", 1);

    private static final int LISTINGS = 40;

    private ManyRounds() {}

    /** How many rounds there were, and in how many something was wrong. */
    public record Tally(int rounds, int wrong) {}

    public static Tally play() throws Exception {
        var wrong = 0;
        try (var arena = new Arena(SEEDS * LISTINGS)) {
            for (int number = 0; number < SEEDS; number++) {
                var seed = FIRST + number;
                var products = arena.products.subList(number * LISTINGS, (number + 1) * LISTINGS);
                var outcome = new Round(arena, seed).play(products);
                wrong += outcome.wrong().isEmpty() ? 0 : 1;
                System.out.printf(
                        Locale.ROOT,
                        "seed %3d: %d deeds, settled after %3d s%s%n",
                        seed,
                        outcome.deeds().size(),
                        outcome.settled().toSeconds(),
                        outcome.wrong().isEmpty() ? "" : ", " + outcome.wrong() + " after " + outcome.deeds());
            }
        }
        return new Tally(SEEDS, wrong);
    }
}
