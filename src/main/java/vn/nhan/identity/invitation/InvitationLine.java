package vn.nhan.identity.invitation;

import java.util.Locale;
import java.util.UUID;
import vn.nhan.identity.RoleNames;
import vn.nhan.platform.text.Dates;

/** An open invitation, as those who may invite read it. */
public record InvitationLine(UUID id, String name, String role, boolean onPaper, String commune, String until) {

    public static InvitationLine of(InvitationView open, Locale reader) {
        return new InvitationLine(
                open.id(),
                open.name() == null ? "" : open.name(),
                RoleNames.of(open.role(), reader),
                open.by() == By.CODE,
                open.communeCode() == null ? "" : open.communeCode(),
                Dates.format(Dates.dayOf(open.expiresAt())));
    }
}
