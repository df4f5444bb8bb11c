package vn.nhan.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A firm behind the number, by the record that was reached first.
 *
 * @param firm the smallest id of its records
 */
record InformedFirm(UUID firm, UUID businessId, String name, Instant firstAt, List<Evidence> evidence) {

    /**
     * @param campaign its title
     * @param href page on which the paper can be seen
     */
    record Evidence(UUID campaignId, Instant at, String channel, String campaign, String href) {}
}
