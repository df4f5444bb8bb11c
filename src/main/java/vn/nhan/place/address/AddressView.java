package vn.nhan.place.address;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is shown.
 *
 * @param communeTyped what was typed; all there is while the commune was not matched
 * @param communeCode of the unit it lies in now; null while it was not matched
 * @param commune the name of the day that was asked for; what was typed while it was not matched
 * @param formerly earlier names of the commune, the newest first
 * @param endedOn when the commune's name is over and nothing follows yet
 * @param plusCode Open Location Code of the point
 * @param linked whether the commune was matched with the official list
 */
public record AddressView(
        UUID id,
        String communeTyped,
        @Nullable String communeCode,
        String commune,
        List<FormerName> formerly,
        @Nullable String endedOn,
        @Nullable String hamlet,
        @Nullable String houseLine,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String plusCode,
        LocalDate enteredOn,
        boolean linked) {

    public AddressView {
        formerly = List.copyOf(formerly);
    }

    static AddressView of(Address address, List<Stay> history, LocalDate day) {
        var line = history.isEmpty() ? null : AddressLine.on(day, history);
        return new AddressView(
                address.id(),
                address.communeText,
                line == null
                        ? null
                        : history.get(history.size() - 1).place().unit().code(),
                line == null ? address.communeText : line.now(),
                line == null ? List.of() : line.formers(),
                line == null ? null : line.endedOnWritten(),
                address.hamlet,
                address.houseLine,
                address.latitude,
                address.longitude,
                address.plusCode,
                address.enteredOn,
                line != null);
    }

    /** The whole address in one line, with the former names of its commune. */
    public String getDisplay() {
        return in("vi");
    }

    /** As above, with the words around the names in that language. */
    public String in(String language) {
        return Stream.of(houseLine, hamlet, communeIn(language))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** {@code Phường Phố Hiến (trước 1/7/2025: Phường Hiến Nam, TP Hưng Yên)}. */
    public String communeIn(String language) {
        var words = AddressWords.in(language);
        if (endedOn != null) {
            return words.ended(commune, endedOn);
        }
        if (formerly.isEmpty()) {
            return commune;
        }
        return words.formerly(
                commune,
                formerly.stream()
                        .map(former -> words.before(former.until(), former.name()))
                        .collect(Collectors.joining("; ")));
    }
}
