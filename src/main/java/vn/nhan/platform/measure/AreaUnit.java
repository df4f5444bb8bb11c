package vn.nhan.platform.measure;

import java.util.Arrays;
import java.util.Set;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Vietnamese;

/**
 * Units in which Vietnamese farmers measure land. The customary ones are rounded as usage has them and differ by
 * region. The constants' names are stored; {@link #symbol()} is shown.
 */
public enum AreaUnit {
    SQUARE_METRE("m²", 1, Set.of("m2", "met vuong")),
    HECTARE("ha", 10_000, Set.of("ha", "hecta", "hec ta")),
    /** The northern sào. */
    SAO_BAC_BO("sào Bắc Bộ", 360, Set.of("sao bac bo")),
    /** The central sào. */
    SAO_TRUNG_BO("sào Trung Bộ", 500, Set.of("sao trung bo")),
    /** The southern công. */
    CONG("công", 1_000, Set.of("cong", "cong dat"));

    private final String symbol;
    private final long squareMetres;
    private final Set<String> folded;

    AreaUnit(String symbol, long squareMetres, Set<String> folded) {
        this.symbol = symbol;
        this.squareMetres = squareMetres;
        this.folded = folded;
    }

    /** The Vietnamese sign, {@code sào Bắc Bộ}. */
    public String symbol() {
        return symbol;
    }

    /** How many square metres one is. */
    public long squareMetres() {
        return squareMetres;
    }

    /**
     * The unit a person named, with or without accents.
     *
     * @throws InvalidValue {@code measure.unit-unknown}; {@code measure.sao-needs-region} for {@code sào} alone
     */
    public static AreaUnit parse(String typed) {
        String word = Vietnamese.fold(typed.replace('²', '2'));
        if (word.equals("sao")) {
            throw new InvalidValue("measure.sao-needs-region");
        }
        return Arrays.stream(values())
                .filter(unit -> unit.folded.contains(word))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("measure.unit-unknown"));
    }
}
