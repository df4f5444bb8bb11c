package vn.nhan.marketplace.hand;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantOwned;

/** What somebody says they put at a marketplace by hand: where it is, what stood there, until when their word is good. */
@Entity
@DynamicUpdate
class ChannelPosting extends TenantOwned {

    UUID bindingId;
    String address;

    /** Of the picture that shows it, in its large size. */
    @Nullable
    String evidenceKey;

    UUID confirmedBy;
    Instant confirmedAt;

    /** {@code member} or {@code helper}. */
    String confirmedAs;

    Instant expiresAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String shown;

    /** The one in whose place it came. */
    @Nullable
    UUID replaces;

    @Nullable
    Instant endedAt;

    @Nullable
    String endedAs;

    @Nullable
    UUID endedBy;

    /** Days before its end at which its people were last told. */
    @Nullable
    Integer told;

    protected ChannelPosting() {}

    ChannelPosting(TenantId tenant, UUID binding, String address, Shown shown) {
        super(tenant);
        this.bindingId = binding;
        this.address = address;
        this.shown = ShownText.written(shown);
    }

    /** How it ended. */
    enum End {
        /** Another took its place. */
        REPLACED,
        /** Somebody took it down there, and says so. */
        REMOVED,
        /** It never was there: a wrong address. */
        MISTAKEN
    }

    void confirm(UUID by, String as, Instant at, Duration goodFor) {
        confirmedBy = by;
        confirmedAs = as;
        confirmedAt = at;
        expiresAt = at.plus(goodFor);
    }

    void end(End how, UUID by, Instant at) {
        endedAs = how.name().toLowerCase(Locale.ROOT);
        endedBy = by;
        endedAt = at;
    }

    /** The one that took its place was a mistake. */
    void standAgain() {
        endedAs = null;
        endedBy = null;
        endedAt = null;
    }

    Shown shown() {
        return ShownText.read(shown);
    }

    Standing.Said said() {
        return new Standing.Said(shown(), expiresAt);
    }

    /** Whether it already says this, and just now. */
    boolean says(String address, Shown now, Instant since) {
        return this.address.equals(address) && shown().equals(now) && confirmedAt.isAfter(since);
    }
}
