package vn.nhan.business;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/business.properties} (Vietnamese) and {@code business_en.properties}. */
@MessageBundle("business")
interface BusinessMessages {
    @Message
    String registerTitle();

    @Message
    String registerLead();

    @Message
    String editTitle();

    @Message
    String editLead();

    @Message
    String profile();

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
    String kind();

    @Message
    String kindCooperative();

    @Message
    String kindCooperativeHint();

    @Message
    String kindEnterprise();

    @Message
    String kindEnterpriseHint();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String nameEn();

    @Message
    String nameEnHint();

    @Message
    String taxCode();

    @Message
    String taxCodeHint();

    @Message
    String representative();

    @Message
    String representativeHint();

    @Message
    String addressLine();

    @Message
    String addressLineHint();

    @Message
    String commune();

    @Message
    String communeHint();

    @Message
    String phone();

    @Message
    String phoneHint();

    @Message
    String phoneAgainHint(String phone);

    @Message
    String phonePublic();

    @Message
    String phonePublicHint();

    @Message
    String phoneIsPublic();

    @Message
    String phoneNeedsConsent();

    @Message
    String phoneConsent();

    @Message
    String phoneIsHidden();

    @Message
    String story();

    @Message
    String storyHint();

    @Message
    String status();

    @Message
    String statusDraft();

    @Message
    String statusSubmitted();

    @Message
    String statusReturned();

    @Message
    String statusVerified();

    @Message
    String draftTitle();

    @Message
    String draftText();

    @Message
    String sentTitle();

    @Message
    String sentText(String department);

    @Message
    String waitingTitle(String date);

    @Message
    String waitingText(String department);

    @Message
    String returnedTitle();

    @Message
    String correctProfile();

    @Message
    String decidedBy(String name, String date);

    @Message
    String officerOf(String name, String department);

    @Message
    String verifiedText();

    @Message
    String seeWhatIsNext();

    @Message
    String beforeSending();

    @Message
    String sendToDepartment();

    @Message
    String sendAgain();

    @Message
    String editProfile();

    @Message
    String queueTitle();

    @Message
    String queueLead(int count);

    @Message
    String queueCaption();

    @Message
    String queueEmpty();

    @Message
    String queueEmptyText();

    @Message
    String seeVerified();

    @Message
    String sentOn();

    @Message
    String sentOnDay(String date);

    @Message
    String waited();

    @Message
    String today();

    @Message
    String days(long days);

    @Message
    String verifiedDone();

    @Message
    String verifiedDoneText();

    @Message
    String returnedDone();

    @Message
    String returnedDoneText();

    @Message
    String listTitle();

    @Message
    String listCaption();

    @Message
    String noneVerified();

    @Message
    String noneVerifiedText();

    @Message
    String noneReturned();

    @Message
    String noneReturnedText();

    @Message
    String whoSays();

    @Message
    String checkDigitFits();

    @Message
    String checkDigitWrong();

    @Message
    String dependentUnit();

    @Message
    String onlyOneInProvince();

    @Message
    String registerNotAsked();

    @Message
    String automaticNote();

    @Message
    String verification();

    @Message
    String verifyTitle();

    @Message
    String verifyText();

    @Message
    String verifyNow();

    @Message
    String returnTitle();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String returnNow();

    @Message
    String returnedState();

    @Message
    String draftState();

    @Message
    String draftStateText();

    @Message
    String keyFirst();

    @Message
    String keyVerify();

    @Message
    String keyReason();

    @Message
    String keyBack();

    @Message
    String keyFirefox();
}
