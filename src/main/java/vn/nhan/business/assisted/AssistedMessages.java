package vn.nhan.business.assisted;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/assisted.properties} (Vietnamese) and {@code assisted_en.properties}. */
@MessageBundle("assisted")
interface AssistedMessages {
    @Message
    String identity();

    @Message
    String identityOfHousehold();

    @Message
    String start();

    @Message
    String title();

    @Message
    String stepOf(int number);

    @Message
    String registrationTitle();

    @Message
    String registrationLead();

    @Message
    String photo();

    @Message
    String photoHint();

    @Message
    String kind();

    @Message
    String representative();

    @Message
    String identityHint();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String householdOf(String name);

    @Message
    String commune();

    @Message
    String communeHint();

    @Message
    String hamlet();

    @Message
    String phone();

    @Message
    String phoneHint();

    @Message
    String morePaper();

    @Message
    String registrationNumber();

    @Message
    String registrationDate();

    @Message
    String registrationDateHint();

    @Message
    String registrationPlace();

    @Message
    String saveNext();

    @Message
    String skip();

    @Message
    String certificateTitle();

    @Message
    String certificateLead();

    @Message
    String certificateNumber();

    @Message
    String certifier();

    @Message
    String certificateUntil();

    @Message
    String packagingTitle();

    @Message
    String packagingLead();

    @Message
    String product();

    @Message
    String productHint();

    @Message
    String saveDraft();

    @Message
    String savedTitle();

    @Message
    String savedLead();

    @Message
    String answers();

    @Message
    String change();

    @Message
    String paperAdd();

    @Message
    String notYet();

    @Message
    String missingTitle();

    @Message
    String consentTitle();

    @Message
    String consentText();

    @Message
    String consentForm();

    @Message
    String consentProof();

    @Message
    String another();

    @Message
    String goOn();

    @Message
    String dictate();

    @Message
    String dictating();

    @Message
    String seePhoto();

    @Message
    String registrationShort();
}
