package vn.nhan.support.programme;

import java.util.UUID;

/**
 * Money of the state that is to be spoken for.
 *
 * @param formId {@link Level#formId()}
 * @param year whose cap it counts against
 * @param amount dong, more than 0
 */
public record Commitment(UUID businessId, UUID formId, int year, long amount, UUID engagementId) {}
