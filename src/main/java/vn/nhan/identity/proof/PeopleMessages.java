package vn.nhan.identity.proof;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/people.properties} (Vietnamese) and {@code people_en.properties}. */
@MessageBundle("people")
interface PeopleMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String send();

    @Message
    String again();

    @Message
    String name();

    @Message
    String signInName();

    @Message
    String roles();

    @Message
    String citizenId();

    @Message
    String notChecked();

    @Message
    String recordTitle();

    @Message
    String recordLead();

    @Message
    String recordHint();

    @Message
    String recordSend();

    @Message
    String recorded();

    @Message
    String consents();
}
