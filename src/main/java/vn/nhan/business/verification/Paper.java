package vn.nhan.business.verification;

import java.time.Instant;
import java.util.UUID;
import vn.nhan.platform.text.Dates;

/**
 * A paper on file of a business.
 *
 * @param kind {@code registration}, {@code certificate}, {@code packaging}, {@code land} or {@code other}
 * @param objectKey where it is stored
 */
record Paper(UUID id, String kind, String objectKey, String mediaType, Instant addedAt) {

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    public String getAddedOn() {
        return Dates.format(Dates.dayOf(addedAt));
    }
}
