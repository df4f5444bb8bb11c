package vn.nhan.marketplace.binding;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.marketplace.engine.Progress;
import vn.nhan.platform.tenancy.TenantId;

/**
 * A listing on an account that a worker has for itself for a while.
 *
 * @param wanted whether the seller wants it there
 * @param generation of what is wanted, when it was claimed
 * @param lease the number of this claim: what was kept under an older one is refused
 * @param until when the claim ends
 * @param readAgain whether it was due for a look and nothing else
 */
record Claimed(
        TenantId tenant,
        UUID id,
        UUID account,
        UUID listing,
        UUID product,
        boolean wanted,
        long generation,
        long lease,
        Instant until,
        Progress progress,
        boolean readAgain) {

    static boolean isAtRest(Phase phase, long generation, long done) {
        return generation == done && (phase == Phase.LIVE || phase == Phase.UNLISTED);
    }
}
