package vn.nhan.support.training;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A part of a session: an afternoon, say. */
record Meeting(int number, Instant startsAt, Instant endsAt) {

    boolean overlaps(Meeting other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** Which one people are coming to at that moment: the last for which the doors are open, else the first. */
    static Meeting at(List<Meeting> meetings, Instant now) {
        return meetings.stream()
                .filter(meeting -> !now.isBefore(meeting.startsAt.minus(TrainingSession.DOORS_OPEN)))
                .max(Comparator.comparingInt(Meeting::number))
                .orElseGet(() -> meetings.get(0));
    }
}
