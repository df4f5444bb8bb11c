package vn.nhan.support.programme;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.platform.text.LocalizedText;

/**
 * Whom the law or a programme gives how much in one form of support.
 *
 * @param programmeId null for the law's
 * @param kinds empty: whatever kinds its programme is for
 * @param size null: any size that its programme is for
 * @param favoured only for firms led by women, social ones and those that mostly employ women
 * @param certainty nothing is given by a draft
 */
record LevelRule(
        UUID id,
        String form,
        @Nullable UUID programmeId,
        Set<BusinessKind> kinds,
        @Nullable FirmSize size,
        boolean favoured,
        Rate rate,
        Period period,
        LocalizedText basis,
        Certainty certainty) {

    LevelRule {
        kinds = Set.copyOf(kinds);
    }

    boolean isGiven() {
        return certainty != Certainty.DRAFT;
    }

    boolean isFor(BusinessKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Whether two of one programme would say two things of the same firm on the same day. */
    boolean contradicts(LevelRule other) {
        return form.equals(other.form)
                && size == other.size
                && favoured == other.favoured
                && period.overlaps(other.period);
    }
}
