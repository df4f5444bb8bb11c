package vn.nhan.business.onboarding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A day on which the department taught.
 *
 * @param attended how many businesses were there
 */
record Training(UUID id, String title, LocalDate heldOn, long attended) {

    /** With those who were there, by name. */
    record Detail(Training training, List<Attendee> attendees) {}

    record Attendee(UUID businessId, String name, String commune) {}
}
