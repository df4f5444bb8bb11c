package vn.nhan.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/closedreport.properties} (Vietnamese) and {@code closedreport_en.properties}. */
@MessageBundle("closedreport")
interface ClosedReportMessages {
    @Message
    String listTitle();

    @Message
    String lead();

    @Message
    String closePeriod();

    @Message
    String caption();

    @Message
    String report();

    @Message
    String period();

    @Message
    String periodOf(String from, String to);

    @Message
    String authority();

    @Message
    String closedBy(String name, String moment);

    @Message
    String closedOn();

    @Message
    String file();

    @Message
    String download();

    @Message
    String fingerprint();

    @Message
    String noneTitle();

    @Message
    String noneLead();

    @Message
    String noneOfficer();

    @Message
    String dashboard();

    @Message
    String doneTitle();

    @Message
    String doneText();

    @Message
    String chooseLead();

    @Message
    String kind();

    @Message
    String kindHint();

    @Message
    String from();

    @Message
    String to();

    @Message
    String toHint();

    @Message
    String look();

    @Message
    String monthly();

    @Message
    String quarterly();

    @Message
    String halfYearly();

    @Message
    String yearly();

    @Message
    String special();

    @Message
    String title();

    @Message
    String titleOf(String kind, String from, String to);

    @Message
    String confirmTitle();

    @Message
    String confirmLead();

    @Message
    String frozen();

    @Message
    String province();

    @Message
    String milestone();

    @Message
    String number();

    @Message
    String titleField();

    @Message
    String titleHint();

    @Message
    String finalTitle();

    @Message
    String finalText();

    @Message
    String close();

    @Message
    String otherPeriod();
}
