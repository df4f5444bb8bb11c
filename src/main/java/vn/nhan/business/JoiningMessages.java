package vn.nhan.business;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/joining.properties} (Vietnamese) and {@code joining_en.properties}. */
@MessageBundle("joining")
interface JoiningMessages {
    @Message
    String title();

    @Message
    String lead(String name);

    @Message
    String invite();

    @Message
    String member();

    @Message
    String memberHint();

    @Message
    String manager();

    @Message
    String managerHint();

    @Message
    String openInvitations();

    @Message
    String noInvitations();

    @Message
    String newTitle();

    @Message
    String newLead();

    @Message
    String which();

    @Message
    String how();

    @Message
    String byCode();

    @Message
    String byCodeHint();

    @Message
    String byLink();

    @Message
    String byLinkHint();

    @Message
    String takenBack();

    @Message
    String takenBackText();

    @Message
    String members();
}
