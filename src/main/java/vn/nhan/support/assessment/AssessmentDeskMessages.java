package vn.nhan.support.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/assessmentdesk.properties} (Vietnamese) and {@code assessmentdesk_en.properties}. */
@MessageBundle("assessmentdesk")
interface AssessmentDeskMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String setsTitle();

    @Message
    String instrument();

    @Message
    String sector();

    @Message
    String size();

    @Message
    String all();

    @Message
    String show();

    @Message
    String assessed();

    @Message
    String ofFirms(long of);

    @Message
    String assistedLabel();

    @Message
    String ofAssessed(long of);

    @Message
    String editionOf(int edition);

    @Message
    String wholeTitle();

    @Message
    String pillarsTitle();

    @Message
    String sectorsTitle();

    @Message
    String sizesTitle();

    @Message
    String pillar();

    @Message
    String wholeRow();

    @Message
    String nOf(long number, long of);

    @Message
    String tableCaption();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String emptyAction();

    @Message
    String listTitle();

    @Message
    String business();

    @Message
    String commune();

    @Message
    String level();

    @Message
    String day();

    @Message
    String givenBy();

    @Message
    String openResult();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String backToNumbers();

    @Message
    String setsLead();

    @Message
    String setsEmptyTitle();

    @Message
    String setsEmptyText();

    @Message
    String code();

    @Message
    String edition();

    @Message
    String download();

    @Message
    String addTitle();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String upload();

    @Message
    String notTold();

    @Message
    String givenMember();

    @Message
    String givenHelper();

    @Message
    String givenOfficer();

    @Message
    String tab();
}
