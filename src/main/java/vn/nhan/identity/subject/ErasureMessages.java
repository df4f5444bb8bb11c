package vn.nhan.identity.subject;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about being forgotten. Texts: {@code messages/erasure.properties} (Vietnamese) and {@code erasure_en.properties}. */
@MessageBundle("erasure")
interface ErasureMessages {
    @Message
    String goes();

    @Message
    String goesName();

    @Message
    String goesPapers();

    @Message
    String goesWords();

    @Message
    String goesRoles();

    @Message
    String stays();

    @Message
    String staysLots();

    @Message
    String staysDecisions();

    @Message
    String staysConsents();

    @Message
    String thinkTitle();

    @Message
    String thinkText();

    @Message
    String sure();

    @Message
    String eraseSend();

    @Message
    String heldTitle();

    @Message
    String standingAsked();
}
