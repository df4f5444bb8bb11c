package vn.nhan.business.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/membership.properties} (Vietnamese) and {@code membership_en.properties}. */
@MessageBundle("membership")
interface MembershipMessages {
    @Message
    String householdsTitle();

    @Message
    String householdsLead();

    @Message
    String cooperativesTitle();

    @Message
    String cooperativesLead();

    @Message
    String noHouseholds();

    @Message
    String noHouseholdsText();

    @Message
    String noCooperatives();

    @Message
    String noCooperativesText();

    @Message
    String past();

    @Message
    String joined(String day);

    @Message
    String left(String day);

    @Message
    String share(String amount);

    @Message
    String addTitle();

    @Message
    String household();

    @Message
    String householdHint();

    @Message
    String joinedOn();

    @Message
    String dayHint();

    @Message
    String shareAmount();

    @Message
    String fromSheet();

    @Message
    String add();

    @Message
    String newHousehold();

    @Message
    String change();

    @Message
    String leftOn();

    @Message
    String leave();

    @Message
    String undoLeave();

    @Message
    String remove();

    @Message
    String removeText();

    @Message
    String shares();
}
