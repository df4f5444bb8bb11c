package vn.nhan.support.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;

/**
 * Whom a programme is for; what is null or empty asks nothing.
 *
 * @param communes codes of the national list
 */
record AskedOf(
        @Nullable List<@NotNull BusinessKind> kinds,
        @Nullable List<@NotNull FirmSize> sizes,
        @Nullable List<@NotNull Sector> sectors,
        @Nullable Boolean verifiedOnly,
        @Nullable Boolean womenLedOnly,
        @Nullable Boolean socialOnly,
        @Size(max = 200) @Nullable List<@NotNull String> communes) {

    static final AskedOf NOTHING = new AskedOf(null, null, null, null, null, null, null);

    List<String> communeCodes() {
        return communes == null ? List.of() : communes.stream().distinct().toList();
    }

    Eligibility eligibility(Set<UUID> units) {
        return new Eligibility(
                set(BusinessKind.class, kinds),
                set(FirmSize.class, sizes),
                set(Sector.class, sectors),
                Boolean.TRUE.equals(verifiedOnly),
                Boolean.TRUE.equals(womenLedOnly),
                Boolean.TRUE.equals(socialOnly),
                units);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, @Nullable Collection<E> given) {
        var set = EnumSet.noneOf(type);
        if (given != null) {
            set.addAll(given);
        }
        return set;
    }
}
