package vn.nhan.identity.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/invitation.properties} (Vietnamese) and {@code invitation_en.properties}. */
@MessageBundle("invitation")
interface InvitationMessages {
    @Message
    String mailSubject(String province);

    @Message
    String mailGreeting();

    @Message
    String mailInvited(String province, String role);

    @Message
    String mailOpen();

    @Message
    String mailOnce(Long days);

    @Message
    String mailNotYou();

    @Message
    String openTitle();

    @Message
    String openLead();

    @Message
    String linkLead(String role);

    @Message
    String linkBad();

    @Message
    String linkBadText();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String displayName();

    @Message
    String signInName();

    @Message
    String signInNameHint();

    @Message
    String password();

    @Message
    String passwordHint();

    @Message
    String accept();

    @Message
    String acceptAs(String name);

    @Message
    String otherAccount();

    @Message
    String doneTitle();

    @Message
    String doneText();

    @Message
    String doneSignedIn();

    @Message
    String signIn();

    @Message
    String goOn();

    @Message
    String peopleTitle();

    @Message
    String peopleLead();

    @Message
    String invite();

    @Message
    String nobody();

    @Message
    String nobodyText();

    @Message
    String caption();

    @Message
    String name();

    @Message
    String role();

    @Message
    String commune();

    @Message
    String since();

    @Message
    String action();

    @Message
    String end();

    @Message
    String endTitle();

    @Message
    String endText(String name, String role);

    @Message
    String endNow();

    @Message
    String ended();

    @Message
    String endedText();

    @Message
    String openInvitations();

    @Message
    String noInvitations();

    @Message
    String forWhom();

    @Message
    String by();

    @Message
    String byLink();

    @Message
    String byCode();

    @Message
    String until();

    @Message
    String takeBack();

    @Message
    String takeBackTitle();

    @Message
    String takeBackText();

    @Message
    String takenBack();

    @Message
    String takenBackText();

    @Message
    String newTitle();

    @Message
    String newLead();

    @Message
    String whichRole();

    @Message
    String communeHint();

    @Message
    String inviteName();

    @Message
    String inviteNameHint();

    @Message
    String how();

    @Message
    String byLinkHint();

    @Message
    String byLinkHintClosed();

    @Message
    String byCodeHint();

    @Message
    String inviteSignIn();

    @Message
    String inviteSignInHint();

    @Message
    String makeInvitation();

    @Message
    String mailed();

    @Message
    String mailedText(String day);

    @Message
    String linkTitle();

    @Message
    String linkText(String day);

    @Message
    String copyLink();

    @Message
    String paperTitle();

    @Message
    String paperStep1();

    @Message
    String paperStep2();

    @Message
    String paperStep3();

    @Message
    String paperStep4();

    @Message
    String paperUntil(String day);

    @Message
    String paperRole(String role);

    @Message
    String paperOnce();

    @Message
    String print();

    @Message
    String backToPeople();

    @Message
    String cancel();

    @Message
    String you();

    @Message
    String havePaper();

    @Message
    String ratherInvite();
}
