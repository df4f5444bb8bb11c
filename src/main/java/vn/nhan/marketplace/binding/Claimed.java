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
 * @param lastBegin after this moment nothing is begun any more: what was begun has to end within the claim
 * @param circuitIsTouched whether calls of the account have failed before: then it is told how this one went
 * @param readAgain whether it was due for a look and nothing else
 * @param promised by what it was on sale there when that was last read back
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
        Instant lastBegin,
        Progress progress,
        boolean circuitIsTouched,
        boolean readAgain,
        Promises promised) {

    static boolean isAtRest(Phase phase, long generation, long done) {
        return generation == done && (phase == Phase.LIVE || phase == Phase.UNLISTED || phase == Phase.WITHDRAWN);
    }
}
