package vn.nhan.identity.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody's data would be used for.
 *
 * @param key small letters and hyphens; stands in addresses and rows for ever
 * @param versions of the words, the oldest first
 */
record Purpose(@JsonProperty("purpose") String key, List<ConsentText> versions) {

    Purpose {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(ConsentText::version))
                .toList();
    }

    /** The words that are asked on that day; empty before the first version. */
    Optional<ConsentText> textOn(LocalDate day) {
        return versions.stream().filter(text -> !text.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
