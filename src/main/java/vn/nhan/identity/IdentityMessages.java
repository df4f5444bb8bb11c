package vn.nhan.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/identity.properties} (Vietnamese) and {@code identity_en.properties}. */
@MessageBundle("identity")
interface IdentityMessages {
    @Message
    String signInTitle();

    @Message
    String signInLead();

    @Message
    String signInName();

    @Message
    String signInNameHint();

    @Message
    String password();

    @Message
    String passwordHint();

    @Message
    String noAccountYet();

    @Message
    String registerTitle();

    @Message
    String registerLead();

    @Message
    String displayName();

    @Message
    String haveAccount();

    @Message
    String createAccount();

    @Message
    String whatWeKeep();
}
