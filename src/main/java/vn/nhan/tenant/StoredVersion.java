package vn.nhan.tenant;

import java.time.Instant;
import java.util.UUID;

/**
 * A province file as an operator stored it.
 *
 * @param version 1 for the first that was stored; the file of the installation that it may have replaced is version 0
 * @param sha256 of the text in UTF-8, in hexadecimal digits
 */
public record StoredVersion(
        UUID id,
        String slug,
        short number,
        int version,
        String yaml,
        String sha256,
        Instant recordedAt,
        UUID recordedBy) {}
