package vn.nhan.support.expert;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/expert.properties} (Vietnamese) and {@code expert_en.properties}. */
@MessageBundle("expert")
interface ExpertMessages {
    @Message
    String directoryTitle();

    @Message
    String directoryLead();

    @Message
    String need();

    @Message
    String anyNeed();

    @Message
    String language();

    @Message
    String anyLanguage();

    @Message
    String commune();

    @Message
    String communeHint();

    @Message
    String search();

    @Message
    String nobodyTitle();

    @Message
    String nobodyText();

    @Message
    String askForHelp();

    @Message
    String recognisedBy();

    @Message
    String wholeProvince();

    @Message
    String someCommunes();

    @Message
    String remote();

    @Message
    String rated(String stars, int count);

    @Message
    String fee();

    @Message
    String feeAgreed();

    @Message
    String fields();

    @Message
    String sectors();

    @Message
    String languages();

    @Message
    String about();

    @Message
    String organisation();

    @Message
    String person();

    @Message
    String profileTitle();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String aboutHint();

    @Message
    String onSite();

    @Message
    String communesServed();

    @Message
    String communesServedHint();

    @Message
    String latitude();

    @Message
    String longitude();

    @Message
    String baseHint();

    @Message
    String weeklyPlaces();

    @Message
    String feeField();

    @Message
    String save();

    @Message
    String calendarTitle();

    @Message
    String calendarHint();

    @Message
    String from();

    @Message
    String to();

    @Message
    String day1();

    @Message
    String day2();

    @Message
    String day3();

    @Message
    String day4();

    @Message
    String day5();

    @Message
    String day6();

    @Message
    String day7();

    @Message
    String absenceTitle();

    @Message
    String absenceNone();

    @Message
    String absenceAdd();

    @Message
    String dayHint();

    @Message
    String remove();

    @Message
    String conflictTitle();

    @Message
    String conflictHint();

    @Message
    String taxCode();

    @Message
    String relation();

    @Message
    String relationOwn();

    @Message
    String relationWorks();

    @Message
    String relationFamily();

    @Message
    String relationSupplier();

    @Message
    String conflictAdd();

    @Message
    String listingTitle();

    @Message
    String listingOn();

    @Message
    String listingOff();

    @Message
    String listingAgree();

    @Message
    String listingStop();

    @Message
    String officeTitle();

    @Message
    String officeLead();

    @Message
    String register();

    @Message
    String officeNone();

    @Message
    String officeNoneText();

    @Message
    String kind();

    @Message
    String decisionTitle();

    @Message
    String decisionNone();

    @Message
    String decisionAdd();

    @Message
    String decisionNo();

    @Message
    String body();

    @Message
    String validFrom();

    @Message
    String validTo();

    @Message
    String scan();

    @Message
    String inviteTitle();

    @Message
    String inviteName();

    @Message
    String inviteSend();

    @Message
    String inviteDone(String code);

    @Message
    String inviteDoneText();

    @Message
    String hasAccount();

    @Message
    String noAccount();

    @Message
    String listed();

    @Message
    String standingRecognised();

    @Message
    String standingExpired();

    @Message
    String standingNever();

    @Message
    String standingEnded();

    @Message
    String showIt();

    @Message
    String endText();

    @Message
    String end();
}
