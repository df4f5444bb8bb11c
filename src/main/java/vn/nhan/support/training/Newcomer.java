package vn.nhan.support.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be put on the list.
 *
 * @param via {@code web}, {@code member}, {@code door} or {@code office}
 * @param showName the version of the words they agreed to when their name may be shown; 0 when it may not
 */
record Newcomer(
        Attendees.Who who,
        String via,
        @Nullable UUID accountId,
        @Nullable UUID businessId,
        int showName) {

    void fill(TrainingRegistration registration) {
        registration.via = via;
        registration.accountId = accountId;
        registration.businessId = businessId;
        registration.showName = showName;
    }
}
