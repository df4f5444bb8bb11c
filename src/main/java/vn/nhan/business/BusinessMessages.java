package vn.nhan.business;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/business.properties} (Vietnamese) and {@code business_en.properties}. */
@MessageBundle("business")
interface BusinessMessages {
    @Message
    String profile();

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
    String nameEn();

    @Message
    String taxCode();

    @Message
    String representative();

    @Message
    String addressLine();

    @Message
    String commune();

    @Message
    String phone();

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
    String sentOn();

    @Message
    String today();

    @Message
    String days(long days);

    @Message
    String verification();

    @Message
    String reason();

    @Message
    String kindFarmHousehold();

    @Message
    String kindFarmHouseholdHint();

    @Message
    String kindHouseholdBusiness();

    @Message
    String kindHouseholdBusinessHint();

    @Message
    String kindCooperativeGroup();

    @Message
    String kindCooperativeGroupHint();

    @Message
    String citizenId();

    @Message
    String headOfHousehold();

    @Message
    String registrationNumber();

    @Message
    String registrationDate();

    @Message
    String registrationPlace();

    @Message
    String contractDate();

    @Message
    String contractPlace();

    @Message
    String sector();

    @Message
    String sectorCrops();

    @Message
    String sectorLivestock();

    @Message
    String sectorAquaculture();

    @Message
    String sectorForestry();

    @Message
    String sectorFoodProcessing();

    @Message
    String sectorHandicraft();

    @Message
    String sectorTrade();

    @Message
    String sectorTourism();

    @Message
    String sectorLogistics();

    @Message
    String sectorServices();

    @Message
    String insuredWorkers();

    @Message
    String annualRevenue();

    @Message
    String capital();

    @Message
    String womenLed();

    @Message
    String social();

    @Message
    String eInvoice();

    @Message
    String eInvoiceNone();

    @Message
    String eInvoiceRegistered();

    @Message
    String eInvoiceInUse();

    @Message
    String firmSize();

    @Message
    String sizeMicro();

    @Message
    String sizeSmall();

    @Message
    String sizeMedium();

    @Message
    String sizeLarge();

    @Message
    String sizeToday();

    @Message
    String workers(int count);

    @Message
    String statusInReview();

    @Message
    String statusSuspended();

    @Message
    String statusClosed();

    @Message
    String stillMissing();

    @Message
    String yes();
}
