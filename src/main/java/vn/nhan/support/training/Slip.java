package vn.nhan.support.training;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has in hand who has registered. Whoever knows its code may see it, so it tells no name and no number.
 *
 * @param code sixteen letters and digits
 * @param state {@code confirmed}, {@code waiting} or {@code cancelled}
 * @param position among those who wait, 1 is next; null for others
 * @param onlineLink for those who have a seat
 * @param namedByAccount whether the person says in their account if their name may be shown
 * @param certificateCode once the course was completed
 * @param revokeReason why that was taken back; null while it holds
 */
record Slip(
        UUID registrationId,
        String code,
        String initials,
        String phone,
        RegistrationState state,
        @Nullable Integer position,
        SessionView session,
        List<Meeting> meetings,
        @Nullable String onlineLink,
        boolean open,
        boolean showsName,
        boolean namedByAccount,
        @Nullable String certificateCode,
        @Nullable String revokeReason) {

    public boolean confirmed() {
        return state == RegistrationState.CONFIRMED;
    }

    public boolean waiting() {
        return state == RegistrationState.WAITING;
    }

    /** As people read it. */
    public String shown() {
        return ShortCode.grouped(code);
    }
}
