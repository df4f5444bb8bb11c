package vn.nhan.marketplace.account;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import vn.nhan.marketplace.engine.DriftPolicy;
import vn.nhan.marketplace.engine.Wire;
import vn.nhan.platform.tenancy.TenantId;

/**
 * A seller's shop at a marketplace, for the rest of this room. Holds no secret.
 *
 * @param channel id of the connector
 * @param status a key of {@link ChannelStatus}
 * @param api where calls go, without a path; an address of nobody where a person puts goods there
 * @param stockBuffer packages that are kept back from this marketplace
 */
public record ChannelAccountRef(
        UUID id,
        TenantId tenant,
        UUID businessId,
        String channel,
        String status,
        URI api,
        URI signIn,
        Map<String, String> settings,
        DriftPolicy policy,
        int stockBuffer) {

    /** Stands where there is nothing to call. */
    static final URI NOWHERE = URI.create("https://nowhere.invalid");

    public boolean isActive() {
        return status.equals(ChannelStatus.ACTIVE.key());
    }

    /** For good: nothing goes there any more. */
    public boolean isLeft() {
        return status.equals(ChannelStatus.LEFT.key());
    }

    public Wire.Target target() {
        return new Wire.Target(api, signIn, id, channel);
    }
}
