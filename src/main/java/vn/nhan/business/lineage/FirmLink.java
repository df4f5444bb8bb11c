package vn.nhan.business.lineage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;

/**
 * That two records are the same firm, and why.
 *
 * @param from the record that was merged, or the firm's former one
 * @param to the one that goes on
 * @param undoneAt when it was taken back
 */
record FirmLink(
        UUID id,
        TenantId tenant,
        LinkKind kind,
        UUID from,
        UUID to,
        String reason,
        Instant madeAt,
        String madeByName,
        @Nullable Instant undoneAt) {}
