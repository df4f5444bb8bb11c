package vn.nhan.support.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/requestdesk.properties} (Vietnamese) and {@code requestdesk_en.properties}. */
@MessageBundle("requestdesk")
interface RequestDeskMessages {
    @Message
    String title();

    @Message
    String tabQueue();

    @Message
    String tabComplaints();

    @Message
    String queueTitle();

    @Message
    String queueLead(long waiting, long late);

    @Message
    String addAction();

    @Message
    String sheetAction();

    @Message
    String state();

    @Message
    String anyState();

    @Message
    String filter();

    @Message
    String caption();

    @Message
    String business();

    @Message
    String need();

    @Message
    String submitted();

    @Message
    String holder();

    @Message
    String until();

    @Message
    String late();

    @Message
    String lateBy(Integer days);

    @Message
    String preferred();

    @Message
    String queueEmpty();

    @Message
    String queueEmptyText();

    @Message
    String decideTitle();

    @Message
    String approve();

    @Message
    String form();

    @Message
    String formBlank();

    @Message
    String levelText(String form, int percent, String remaining);

    @Message
    String levelNoCap(String form, int percent);

    @Message
    String approveText();

    @Message
    String giveBack();

    @Message
    String question();

    @Message
    String questionHint();

    @Message
    String refuse();

    @Message
    String reasons();

    @Message
    String refuseText();

    @Message
    String refuseTextHint();

    @Message
    String close();

    @Message
    String closeText();

    @Message
    String outlookTitle();

    @Message
    String similarNote();

    @Message
    String similarOpen();

    @Message
    String keys();

    @Message
    String keysText();

    @Message
    String keyFirst();

    @Message
    String keyMove();

    @Message
    String keyHelp();

    @Message
    String keyApprove();

    @Message
    String keyAsk();

    @Message
    String keyRefuse();

    @Message
    String keyList();

    @Message
    String newTitle();

    @Message
    String newLead();

    @Message
    String taxCode();

    @Message
    String taxCodeHint();

    @Message
    String taxCodeUnknown();

    @Message
    String words();

    @Message
    String wordsHint();

    @Message
    String save();

    @Message
    String sheetTitle();

    @Message
    String sheetLead();

    @Message
    String sheetTemplate();

    @Message
    String sheetFile();

    @Message
    String sheetFileHint();

    @Message
    String sheetSend();

    @Message
    String sheetNeed();

    @Message
    String sheetResult();

    @Message
    String sheetSummary(long made, long there, long refused);

    @Message
    String sheetRow(int row);

    @Message
    String sheetMade();

    @Message
    String sheetThere();

    @Message
    String sheetRefused();

    @Message
    String sheetOpen();

    @Message
    String sheetCaption();

    @Message
    String sheetOutcome();

    @Message
    String complaintsTitle();

    @Message
    String complaintsLead();

    @Message
    String complaintsEmpty();

    @Message
    String complaintsEmptyText();

    @Message
    String raised();

    @Message
    String verdictTitle();

    @Message
    String outcome();

    @Message
    String uphold();

    @Message
    String overturn();

    @Message
    String verdictText();

    @Message
    String verdictSend();

    @Message
    String complaintWords();

    @Message
    String onlyLead();

    @Message
    String lateSubject(String day);

    @Message
    String lateText(String day, String address);

    @Message
    String remindSubject();

    @Message
    String remindText(String address);
}
