package vn.nhan.marketplace.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a listing has come, as it stands in its row; what is JSON already goes into it as it is.
 *
 * @param lease the claim that it is kept under
 * @param until when the claim ends; null when it is given back
 * @param done the generation that both sides agreed on last, 0 for none
 * @param generation that was wanted when it was claimed
 * @param due when it is looked at again, unless what is wanted has changed meanwhile
 * @param awaits whether its stock waits for orders to be read, when the claim is given back
 * @param told for its history; null where nothing was done
 * @param promised by what it is on sale there; null where that wasn't read back
 * @param lost what was promised and holds no longer
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Kept(
        UUID id,
        long lease,
        String phase,
        @JsonRawValue String progress,
        @Nullable String remote,
        int attempts,
        @Nullable Instant read,
        @Nullable Instant written,
        @JsonRawValue @Nullable String trouble,
        @Nullable Instant until,
        long done,
        long generation,
        @Nullable Instant due,
        boolean awaits,
        @Nullable Told told,
        @Nullable String promised,
        String lost) {

    /** A line of a history. */
    record Told(
            UUID id,
            @Nullable String key,
            String kind,
            @JsonRawValue String detail,
            @Nullable String fault,
            @Nullable String code,
            @Nullable String message) {}
}
