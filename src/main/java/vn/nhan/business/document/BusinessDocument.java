package vn.nhan.business.document;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.storage.AcceptedDocument;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.tenancy.TenantOwned;

/** A paper of a business. What it shows never changes; it can be removed, and for a while be put back. */
@Entity
@DynamicUpdate
class BusinessDocument extends TenantOwned {

    /** So long a removed paper can be put back. */
    static final Duration UNDO = Duration.ofDays(30);

    UUID businessId;
    String kind;
    String objectKey;
    String mediaType;
    String sha256;
    Instant addedAt;
    UUID addedBy;

    @Nullable
    UUID onBehalfOf;

    @Nullable
    Instant removedAt;

    @Nullable
    Instant goneFrom;

    @Nullable
    Instant sweptAt;

    protected BusinessDocument() {}

    BusinessDocument(BusinessRef business, DocumentKind kind, Filed filed) {
        super(business.tenant());
        this.businessId = business.id();
        this.kind = kind.key();
        this.objectKey = filed.key().value();
        this.mediaType = filed.paper().contentType();
        this.sha256 = filed.paper().sha256();
        this.addedAt = filed.at();
        this.addedBy = filed.by();
        this.onBehalfOf = filed.onBehalfOf();
    }

    /** Under which key a paper was stored, when, and by whom. */
    record Filed(
            ObjectKey key,
            AcceptedDocument paper,
            Instant at,
            UUID by,
            @Nullable UUID onBehalfOf) {}

    DocumentKind kind() {
        return DocumentKind.of(kind);
    }

    boolean stands() {
        return removedAt == null;
    }

    void remove(Instant at) {
        if (removedAt == null) {
            removedAt = at;
            goneFrom = at.plus(UNDO);
        }
    }

    /** @throws DocumentFailure.NotFound once it is gone for good */
    void restore(Instant at) {
        if (sweptAt != null || (goneFrom != null && !at.isBefore(goneFrom))) {
            throw new DocumentFailure.NotFound();
        }
        removedAt = null;
        goneFrom = null;
    }
}
