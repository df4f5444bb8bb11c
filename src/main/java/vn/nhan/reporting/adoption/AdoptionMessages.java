package vn.nhan.reporting.adoption;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/adoption.properties} (Vietnamese) and {@code adoption_en.properties}. */
@MessageBundle("adoption")
interface AdoptionMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String start();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String emptyExample();

    @Message
    String predecessor();

    @Message
    String successor();

    @Message
    String decree();

    @Message
    String effectiveOn();

    @Message
    String adoptedAt();

    @Message
    String state();

    @Message
    String stateOpen();

    @Message
    String stateReversible(String moment);

    @Message
    String stateReverted(String moment);

    @Message
    String revert();

    @Message
    String doneTitle();

    @Message
    String doneText();

    @Message
    String revertedTitle();

    @Message
    String revertedText();

    @Message
    String newTitle();

    @Message
    String newLead();

    @Message
    String successorHint();

    @Message
    String predecessors();

    @Message
    String predecessorsHint();

    @Message
    String decreeHint();

    @Message
    String effectiveHint();

    @Message
    String check();

    @Message
    String checkTitle(String successor, String predecessors);

    @Message
    String checkKicker();

    @Message
    String checkLead();

    @Message
    String hostsTitle();

    @Message
    String noneShared();

    @Message
    String sharedCount(Long number);

    @Message
    String shownFirst();

    @Message
    String what();

    @Message
    String person();

    @Message
    String inProvinces();

    @Message
    String confirm();

    @Message
    String confirmHint();

    @Message
    String back();

    @Message
    String revertTitle(String successor, String predecessor);

    @Message
    String revertLead(String predecessor);

    @Message
    String revertStays(String successor, String predecessor);

    @Message
    String revertUntil(String moment);

    @Message
    String revertConfirm();

    @Message
    String keep();

    @Message
    String kindBusinessSlug();

    @Message
    String kindProductSlug();

    @Message
    String kindTaxCode();

    @Message
    String kindGtin();

    @Message
    String kindAccount();

    @Message
    String kindOfficer();

    @Message
    String kindHost();

    @Message
    String kindProgrammeCode();

    @Message
    String kindProgrammeName();

    @Message
    String kindEmail();

    @Message
    String outcomeAddressedByOrigin();

    @Message
    String outcomeBothStay();

    @Message
    String outcomeNoThird();

    @Message
    String outcomeFirstPublishedAnswers();

    @Message
    String outcomeRolesAddUp();

    @Message
    String outcomeSuccessorAnswers();

    @Message
    String outcomeEachKeepsItsOwn();
}
