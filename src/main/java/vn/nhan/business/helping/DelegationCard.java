package vn.nhan.business.helping;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * A delegation as pages show it, in the reader's words.
 *
 * @param proof null for a draft
 * @param grantedBy null when the household signed or spoke
 */
record DelegationCard(
        UUID id,
        String state,
        boolean open,
        boolean hasFile,
        String helper,
        List<String> purposes,
        String from,
        String until,
        @Nullable String proof,
        @Nullable String grantedBy,
        @Nullable String revokedBy,
        @Nullable String revokedAt,
        @Nullable String reason) {

    static DelegationCard of(DelegationView view, HelpingWords words) {
        var revokedAt = view.revokedAt();
        return new DelegationCard(
                view.id(),
                view.state().key(),
                view.isOpen(),
                view.hasFile(),
                words.name(view.helper()),
                words.purposes(view.purposes()),
                Dates.format(Dates.dayOf(view.validFrom())),
                Dates.format(Dates.dayOf(view.validUntil())),
                words.proof(view.proof()),
                view.grantedBy(),
                revokedAt == null ? null : words.name(view.revokedBy()),
                revokedAt == null ? null : Dates.format(revokedAt),
                view.revokeReason());
    }
}
