package vn.nhan.business.verification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/**
 * Something that tells who stands behind a business, and who says so.
 *
 * @param saidBy the officer's name; the provider's name for an electronic authentication
 * @param note for a register its name and the reference there; else what the officer wants to say
 * @param documentId the paper that was seen, when it is on file
 */
public record IdentityEvidence(
        IdentityLevel level,
        Instant at,
        String saidBy,
        @Nullable String note,
        @Nullable UUID documentId) {

    @JsonIgnore
    public String getLook() {
        return level.look();
    }

    @JsonIgnore
    public String getDay() {
        return Dates.format(Dates.dayOf(at));
    }
}
