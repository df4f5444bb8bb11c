package vn.nhan.place.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Vietnamese;

/**
 * What somebody types to find a commune.
 *
 * @param typed with or without accents, with or without {@code Phường} or {@code Xã}
 * @param province two digits, or null for the whole country
 * @param day on which the commune is to be one
 */
record CommuneSearch(String typed, @Nullable String province, LocalDate day, int limit) {

    static final int MAX = 20;
    private static final int MAX_LENGTH = 100;
    private static final int MAX_WORDS = 8;

    CommuneSearch {
        if (typed.length() > MAX_LENGTH) {
            throw new Invalid("q", "text.too-long", Map.of("max", MAX_LENGTH));
        }
        if (province != null && !province.matches("[0-9]{2}")) {
            throw new Invalid("province", "value.format");
        }
        if (limit < 1 || limit > MAX) {
            throw new Invalid("limit", "number.range", Map.of("min", 1, "max", MAX));
        }
    }

    /** Words that all must stand somewhere in the name. */
    List<String> words() {
        return Arrays.stream(folded().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList();
    }

    String folded() {
        return Vietnamese.fold(typed);
    }

    String accented() {
        return ToneKey.of(Vietnamese.nfc(typed));
    }
}
