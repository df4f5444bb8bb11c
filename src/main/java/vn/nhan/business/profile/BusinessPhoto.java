package vn.nhan.business.profile;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.tenancy.TenantOwned;

/** A logo or a picture of a business; its three sizes lie in the object store under one name. */
@Entity
class BusinessPhoto extends TenantOwned {

    static final String LOGO = "logo";
    static final String PHOTO = "photo";

    /** As many as somebody looks through. */
    static final int MOST = 8;

    /** For so long a picture that was removed can be put back. */
    static final Duration UNDO = Duration.ofDays(30);

    UUID businessId;
    String purpose;
    int position;
    String alt;
    String sha256;
    String objectKey;
    int width;
    int height;
    Instant addedAt;
    UUID addedBy;

    @Nullable
    Instant removedAt;

    protected BusinessPhoto() {}

    BusinessPhoto(BusinessRef business, String purpose, int position) {
        super(business.tenant());
        this.businessId = business.id();
        this.purpose = purpose;
        this.position = position;
    }

    boolean isLogo() {
        return purpose.equals(LOGO);
    }

    /** Whether there is still time to put it back. */
    boolean isRestorable(Instant now) {
        return removedAt != null && removedAt.plus(UNDO).isAfter(now);
    }

    Picture picture() {
        return new Picture(id(), objectKey, alt, width, height);
    }
}
