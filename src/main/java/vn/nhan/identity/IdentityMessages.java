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

    @Message
    String codeTitle();

    @Message
    String codeLead();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String continueOn();

    @Message
    String accountTitle();

    @Message
    String erasedPerson(String code);

    @Message
    String consentsLink();

    @Message
    String dataLink();

    @Message
    String accountLead();

    @Message
    String changedNote();

    @Message
    String roles();

    @Message
    String passwordTitle();

    @Message
    String passwordLead();

    @Message
    String passwordCurrent();

    @Message
    String passwordNew();

    @Message
    String factorTitle();

    @Message
    String factorLead();

    @Message
    String factorNeeded();

    @Message
    String factorOn();

    @Message
    String factorOff();

    @Message
    String factorBegin();

    @Message
    String factorAgain();

    @Message
    String codesLeft(Long left);

    @Message
    String codesFresh();

    @Message
    String codesFreshLead();

    @Message
    String factorRemove();

    @Message
    String enrolTitle();

    @Message
    String enrolLead();

    @Message
    String enrolByHand();

    @Message
    String enrolQr();

    @Message
    String enrolCode();

    @Message
    String enrolConfirm();

    @Message
    String codesTitle();

    @Message
    String codesLead();

    @Message
    String codesDone();

    @Message
    String signInsTitle();

    @Message
    String signInsLead();

    @Message
    String signInsEnded();

    @Message
    String signInCurrent();

    @Message
    String signInSince(String day);

    @Message
    String signInSeen(String day);

    @Message
    String signInWithCode();

    @Message
    String signInEnd();

    @Message
    String signInEndOthers();

    @Message
    String roleMember();

    @Message
    String roleHelper();

    @Message
    String roleExpert();

    @Message
    String roleOfficer();

    @Message
    String roleCommuneOfficer();

    @Message
    String roleLead();

    @Message
    String roleAdministrator();

    @Message
    String roleOperator();
}
