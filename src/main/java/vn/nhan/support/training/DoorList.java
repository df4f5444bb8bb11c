package vn.nhan.support.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody who has registered for a session, as officers see them at the door. */
record DoorList(SessionView session, List<Meeting> meetings, int meeting, List<Line> lines) {

    /**
     * Somebody on the list.
     *
     * @param phone masked
     * @param there the meetings they were at
     * @param completedAt null also once that was taken back, at {@code revokedAt}
     * @param movedUp whether they got a seat after others cancelled, and may not know it
     */
    record Line(
            UUID id,
            int number,
            String name,
            String phone,
            RegistrationState state,
            @Nullable UUID businessId,
            @Nullable String business,
            List<Integer> there,
            boolean movedUp,
            @Nullable Instant completedAt,
            @Nullable String certificateCode,
            @Nullable Instant revokedAt,
            @Nullable String revokeReason) {

        public boolean confirmed() {
            return state == RegistrationState.CONFIRMED;
        }

        public boolean waiting() {
            return state == RegistrationState.WAITING;
        }

        public boolean isAt(Integer asked) {
            return there.contains(asked);
        }

        public String meetingsText() {
            return String.join(", ", there.stream().map(String::valueOf).toList());
        }
    }

    public List<Line> seated() {
        return lines.stream().filter(Line::confirmed).toList();
    }

    public List<Line> queue() {
        return lines.stream().filter(Line::waiting).toList();
    }

    public long thereNow() {
        return lines.stream().filter(line -> line.there().contains(meeting)).count();
    }

    public long completed() {
        return lines.stream().filter(line -> line.completedAt() != null).count();
    }

    public boolean byAttendance() {
        return session.completion() == Completion.ATTENDANCE;
    }
}
