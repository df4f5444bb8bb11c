package vn.nhan.marketplace.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.platform.tenancy.TenantOwned;

/** A seller's shop at a marketplace. */
@Entity
@DynamicUpdate
class ChannelAccount extends TenantOwned {

    UUID businessId;
    String channel;

    /** The marketplace's own id of the shop; null until it told. */
    @Nullable
    String shopRef;

    String name;
    String status;

    @Nullable
    String parkedReason;

    /** A key of {@link vn.nhan.marketplace.connector.Way}. */
    String way;

    @Nullable
    String apiAddress;

    /** Where buyers see a shop that people fill by hand. */
    @Nullable
    String pageAddress;

    /** What a trading floor is called that we have no name for. */
    @Nullable
    String floor;

    @Nullable
    String signInAddress;

    @JdbcTypeCode(SqlTypes.JSON)
    private String settings;

    int stockBuffer;

    @Nullable
    Instant accessExpiresAt;

    @Nullable
    Instant refreshExpiresAt;

    @Nullable
    Instant consentExpiresAt;

    @Nullable
    Integer consentTold;

    @Nullable
    Instant connectedAt;

    Instant createdAt;
    UUID createdBy;

    @Version
    int version;

    protected ChannelAccount() {}

    ChannelAccount(BusinessRef business, Descriptor marketplace, String name) {
        super(business.tenant());
        this.businessId = business.id();
        this.channel = marketplace.id();
        this.way = marketplace.way().key();
        this.name = name;
        this.status = ChannelStatus.CONNECTING.key();
        this.settings = SettingsText.written(Map.of());
    }

    Map<String, String> settings() {
        return SettingsText.read(settings);
    }

    ChannelStatus status() {
        return ChannelStatus.of(status);
    }

    /** The marketplace has answered us: from now on goods can go there. */
    void connect(Instant at) {
        requireHere();
        if (status() != ChannelStatus.ACTIVE) {
            status = ChannelStatus.ACTIVE.key();
            parkedReason = null;
            connectedAt = at;
        }
    }

    /**
     * Nothing goes there until the seller lets us in again. One that never was let in needs no rest.
     *
     * @return whether it was at work until now
     */
    boolean park(String reason) {
        if (status() != ChannelStatus.ACTIVE) {
            return false;
        }
        status = ChannelStatus.PARKED.key();
        parkedReason = reason;
        return true;
    }

    /** Nothing of it is known any more but that it was. */
    void leave() {
        requireHere();
        status = ChannelStatus.LEFT.key();
        parkedReason = null;
        accessExpiresAt = null;
        refreshExpiresAt = null;
        consentExpiresAt = null;
    }

    void rename(String name) {
        requireHere();
        this.name = name;
    }

    void set(Map<String, String> settings, int stockBuffer) {
        requireHere();
        this.settings = SettingsText.written(settings);
        this.stockBuffer = stockBuffer;
    }

    /** What the marketplace told with its tokens. */
    void letIn(Credentials credentials) {
        requireHere();
        accessExpiresAt = credentials.accessExpires().orElse(null);
        refreshExpiresAt = credentials.refreshExpires().orElse(null);
        var consent = credentials.consentExpires().orElse(null);
        if (consent == null || !consent.equals(consentExpiresAt)) {
            consentExpiresAt = consent;
            consentTold = null;
        }
    }

    void requireHere() {
        if (status() == ChannelStatus.LEFT) {
            throw new ChannelFailure.Left();
        }
    }

    Optional<URI> api() {
        return Optional.ofNullable(apiAddress).map(URI::create);
    }

    Optional<URI> signIn() {
        return Optional.ofNullable(signInAddress).map(URI::create);
    }
}
