package vn.nhan.support.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/request.properties} (Vietnamese) and {@code request_en.properties}. */
@MessageBundle("request")
interface RequestMessages {
    @Message
    String title();

    @Message
    String lead(int days);

    @Message
    String ask();

    @Message
    String forBusiness(String business);

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String listTitle();

    @Message
    String others();

    @Message
    String linkAssessment();

    @Message
    String linkTraining();

    @Message
    String linkExperts();

    @Message
    String linkProgrammes();

    @Message
    String linkDecisions();

    @Message
    String newTitle();

    @Message
    String newLead();

    @Message
    String askTitle();

    @Message
    String change();

    @Message
    String outlookTitle();

    @Message
    String outlookNone();

    @Message
    String photo();

    @Message
    String photoHint();

    @Message
    String voice();

    @Message
    String voiceHint();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String more();

    @Message
    String language();

    @Message
    String languageBlank();

    @Message
    String onSite();

    @Message
    String onSiteHint();

    @Message
    String send();

    @Message
    String sentTitle();

    @Message
    String sentText();

    @Message
    String whoHasIt();

    @Message
    String holder();

    @Message
    String since();

    @Message
    String until();

    @Message
    String next();

    @Message
    String questionTitle();

    @Message
    String answer();

    @Message
    String answerSend();

    @Message
    String whatYouSent();

    @Message
    String openPhoto();

    @Message
    String openVoice(Integer seconds);

    @Message
    String helpedBy();

    @Message
    String byOfficer();

    @Message
    String remoteFine();

    @Message
    String remoteNot();

    @Message
    String spoken();

    @Message
    String granted(Integer percent);

    @Message
    String historyTitle();

    @Message
    String withdraw();

    @Message
    String withdrawText();

    @Message
    String complainTitle();

    @Message
    String complainText(int days);

    @Message
    String complainWords();

    @Message
    String complainSend();

    @Message
    String complaintWaiting(String day, String until);

    @Message
    String complaintUpheld();

    @Message
    String complaintOverturned();

    @Message
    String decisionsTitle();

    @Message
    String decisionsLead(String province);

    @Message
    String decisionsEmpty();

    @Message
    String decisionsEmptyText();

    @Message
    String decidedOn();

    @Message
    String exportJson();

    @Message
    String similar();
}
