package vn.nhan.business.onboarding.notice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/notice.properties} (Vietnamese) and {@code notice_en.properties}. */
@MessageBundle("notice")
interface NoticeMessages {
    @Message
    String title();

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String listNone();

    @Message
    String listNoneText();

    @Message
    String openFunnel();

    @Message
    String caption();

    @Message
    String subject();

    @Message
    String subjectHint();

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String sentAt();

    @Message
    String progress();

    @Message
    String readBy();

    @Message
    String mailed();

    @Message
    String newTitle();

    @Message
    String newLead();

    @Message
    String allBusinesses();

    @Message
    String byMail();

    @Message
    String inAppOnly();

    @Message
    String withoutAccount();

    @Message
    String callList();

    @Message
    String mailNote();

    @Message
    String preview();

    @Message
    String confirmTitle();

    @Message
    String confirmText(String businesses);

    @Message
    String send(String businesses);

    @Message
    String edit();

    @Message
    String nobodyText();

    @Message
    String running();

    @Message
    String done();

    @Message
    String cancelled();

    @Message
    String takenBack();

    @Message
    String doneOf(String done, String total, String percent);

    @Message
    String reload();

    @Message
    String cancel();

    @Message
    String takeBack();

    @Message
    String takeBackTitle();

    @Message
    String takeBackText();

    @Message
    String myTitle();

    @Message
    String myLead();

    @Message
    String myNone();

    @Message
    String myNoneText();

    @Message
    String unread();

    @Message
    String unreadOne(String count);

    @Message
    String openMine();

    @Message
    String backToMine();

    @Message
    String mail(String address);
}
