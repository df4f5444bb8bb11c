package vn.nhan.catalog.ocop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the desk at which officers look at recognitions. Texts: {@code messages/ocopdesk.properties} (Vietnamese) and {@code ocopdesk_en.properties}. */
@MessageBundle("ocopdesk")
interface OcopDeskMessages {
    @Message
    String groupName();

    @Message
    String score();

    @Message
    String scheme();

    @Message
    String unitUnknown();

    @Message
    String officeTitle();

    @Message
    String officeLead(long count);

    @Message
    String officeNone();

    @Message
    String standing();

    @Message
    String anyStanding();

    @Message
    String listEmpty();

    @Message
    String listEmptyText();

    @Message
    String caption();

    @Message
    String check();

    @Message
    String checkHint();

    @Message
    String refuse();

    @Message
    String refusal();

    @Message
    String uncheck();

    @Message
    String uncheckHint();

    @Message
    String revoke();

    @Message
    String revokeHint();

    @Message
    String revocationNo();

    @Message
    String revokedOn();

    @Message
    String reason();

    @Message
    String changeEnd();

    @Message
    String changeEndHint();

    @Message
    String newEnd();

    @Message
    String askChange();

    @Message
    String changeAsked(String from, String to);

    @Message
    String changeOwn();

    @Message
    String confirmChange();

    @Message
    String dropChange();

    @Message
    String others();
}
