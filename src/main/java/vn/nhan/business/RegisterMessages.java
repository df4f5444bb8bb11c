package vn.nhan.business;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form in which a business is written down. Texts: {@code messages/register.properties} (Vietnamese) and {@code register_en.properties}. */
@MessageBundle("register")
interface RegisterMessages {
    @Message
    String registerTitle();

    @Message
    String registerLead();

    @Message
    String editTitle();

    @Message
    String editLead();

    @Message
    String saveProfile();

    @Message
    String partWho();

    @Message
    String partWhere();

    @Message
    String partContact();

    @Message
    String partStory();

    @Message
    String nameHint();

    @Message
    String nameEnHint();

    @Message
    String taxCodeHint();

    @Message
    String representativeHint();

    @Message
    String addressLineHint();

    @Message
    String communeHint();

    @Message
    String phoneHint();

    @Message
    String phoneAgainHint(String phone);

    @Message
    String phonePublic();

    @Message
    String phonePublicHint();

    @Message
    String storyHint();

    @Message
    String chooseKindTitle();

    @Message
    String chooseKindLead();

    @Message
    String chooseKindOnBehalf();

    @Message
    String otherKind();

    @Message
    String partRegistration();

    @Message
    String partTrade();

    @Message
    String citizenIdHint();

    @Message
    String citizenIdOfGroupHint();

    @Message
    String citizenIdAgainHint(String number);

    @Message
    String headOfHouseholdHint();

    @Message
    String householdName();

    @Message
    String householdNameHint();

    @Message
    String registrationNumberHint();

    @Message
    String registrationDateHint();

    @Message
    String registrationPlaceHint();

    @Message
    String annualRevenueHint();

    @Message
    String sizeHint();

    @Message
    String womenLedHint();
}
