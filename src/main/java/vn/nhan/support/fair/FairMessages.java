package vn.nhan.support.fair;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/fair.properties} (Vietnamese) and {@code fair_en.properties}. */
@MessageBundle("fair")
interface FairMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String when();

    @Message
    String where();

    @Message
    String stands();

    @Message
    String standsNone();

    @Message
    String standsNoneText();

    @Message
    String standNo(int number);

    @Message
    String helpsWith();

    @Message
    String sought();

    @Message
    String soughtNone();

    @Message
    String soughtNoneText();

    @Message
    String soughtBy(int firms);

    @Message
    String ask();

    @Message
    String results();

    @Message
    String resultMeetings();

    @Message
    String resultMet();

    @Message
    String resultNoShow();

    @Message
    String resultFollowUp();

    @Message
    String resultContracts();

    @Message
    String resultAmount();

    @Message
    String printPage();

    @Message
    String cancelled();

    @Message
    String rule();

    @Message
    String ruleText();

    @Message
    String mine();

    @Message
    String mineMeetings();

    @Message
    String mineMeetingsNone();

    @Message
    String mineMeetingsNoneText();

    @Message
    String mineDemands();

    @Message
    String need();

    @Message
    String wanted();

    @Message
    String wantedHint();

    @Message
    String prefers();

    @Message
    String prefersAny();

    @Message
    String send();

    @Message
    String arranged();

    @Message
    String pending();

    @Message
    String deskNew();

    @Message
    String name();

    @Message
    String nameEn();

    @Message
    String about();

    @Message
    String day();

    @Message
    String from();

    @Message
    String hourHint();

    @Message
    String slots();

    @Message
    String save();

    @Message
    String deskDemands();

    @Message
    String business();

    @Message
    String deskMeetings();

    @Message
    String deskMeetingsNone();

    @Message
    String deskMeetingsNoneText();

    @Message
    String match();

    @Message
    String programme();

    @Message
    String addStand();

    @Message
    String supplier();

    @Message
    String offer();

    @Message
    String outcome();

    @Message
    String outcomeMet();

    @Message
    String outcomeNoShow();

    @Message
    String outcomeFollowUp();

    @Message
    String outcomeContract();

    @Message
    String amount();

    @Message
    String amountHint();

    @Message
    String note();

    @Message
    String tell();

    @Message
    String drop();

    @Message
    String suppliers();

    @Message
    String suppliersLead();

    @Message
    String suppliersNone();

    @Message
    String suppliersNoneText();

    @Message
    String needAny();

    @Message
    String filter();

    @Message
    String taxCode();

    @Message
    String fields();

    @Message
    String solutions();

    @Message
    String website();

    @Message
    String websiteHint();

    @Message
    String evidence();

    @Message
    String evidenceHint();

    @Message
    String checkedBy();

    @Message
    String unchecked();

    @Message
    String checked();

    @Message
    String withdrawn();

    @Message
    String check();

    @Message
    String checkText();

    @Message
    String withdraw();

    @Message
    String supplierNew();

    @Message
    String suppliersTab();
}
