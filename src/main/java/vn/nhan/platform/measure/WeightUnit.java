package vn.nhan.platform.measure;

import java.util.Arrays;
import java.util.Set;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Vietnamese;

/** Units in which Vietnamese farmers weigh. The constants' names are stored; {@link #symbol()} is shown. */
public enum WeightUnit {
    GRAM("g", 1, Set.of("g", "gam", "gram")),
    KILOGRAM("kg", 1_000, Set.of("kg", "ki", "can", "kilogam", "ki lo gam")),
    /** Ten kilograms. */
    YEN("yến", 10_000, Set.of("yen")),
    /** A hundred kilograms. */
    TA("tạ", 100_000, Set.of("ta")),
    TONNE("tấn", 1_000_000, Set.of("tan"));

    private final String symbol;
    private final long grams;
    private final Set<String> folded;

    WeightUnit(String symbol, long grams, Set<String> folded) {
        this.symbol = symbol;
        this.grams = grams;
        this.folded = folded;
    }

    /** The Vietnamese sign, {@code tạ}. */
    public String symbol() {
        return symbol;
    }

    /** How many grams one is. */
    public long grams() {
        return grams;
    }

    /**
     * The unit a person named, with or without accents.
     *
     * @throws InvalidValue {@code measure.unit-unknown}
     */
    public static WeightUnit parse(String typed) {
        String word = Vietnamese.fold(typed);
        return Arrays.stream(values())
                .filter(unit -> unit.folded.contains(word))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("measure.unit-unknown"));
    }
}
