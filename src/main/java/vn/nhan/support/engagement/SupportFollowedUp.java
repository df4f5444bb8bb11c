package vn.nhan.support.engagement;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * A supported business has said how it went on.
 *
 * @param code what was asked, such as {@code still-selling}
 * @param afterDays days after the acceptance for which it was asked
 */
record SupportFollowedUp(UUID engagementId, UUID businessId, String code, int afterDays, boolean answer)
        implements DomainEvent {}
