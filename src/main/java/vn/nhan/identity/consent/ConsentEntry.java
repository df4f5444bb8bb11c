package vn.nhan.identity.consent;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** One answer to one question; never changed, the next answer stands beside it. */
@Entity
class ConsentEntry extends TenantOwned {

    UUID accountId;
    String purpose;
    int textVersion;
    String textSha256;
    boolean given;
    String channel;
    UUID recordedBy;

    /** Key of the stored paper or recording. */
    @Nullable
    String evidence;

    Instant at;

    protected ConsentEntry() {}

    ConsentEntry(TenantId tenant, UUID accountId, Instant at) {
        super(tenant);
        this.accountId = accountId;
        this.at = at;
    }

    Channel channel() {
        return Channel.of(channel);
    }

    /** What this answer means while those words are asked. */
    ConsentState stateFor(ConsentText asked) {
        if (!given) {
            return ConsentState.WITHDRAWN;
        }
        return textVersion == asked.version() ? ConsentState.GIVEN : ConsentState.GIVEN_TO_OLDER_TEXT;
    }
}
