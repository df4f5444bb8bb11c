package vn.nhan.support.training;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * Which businesses a campaign has reached: those with these tax codes or ids, or else all of a commune or kind.
 *
 * @param commune as it stands in profiles
 * @param kind key of a kind of businesses
 */
record Reached(
        @Nullable List<String> taxCodes,
        @Nullable List<UUID> businessIds,
        @PlainText(max = 100, required = false) @Nullable String commune,
        @PlainText(max = 40, required = false) @Nullable String kind) {

    List<String> codes() {
        return taxCodes == null ? List.of() : taxCodes;
    }

    List<UUID> ids() {
        return businessIds == null ? List.of() : businessIds;
    }

    boolean byFilter() {
        return codes().isEmpty() && ids().isEmpty() && !(NewSession.isBlank(commune) && NewSession.isBlank(kind));
    }

    /** What came of it. */
    record Added(int added, int known) {}
}
