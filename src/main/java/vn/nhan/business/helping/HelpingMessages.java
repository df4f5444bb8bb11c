package vn.nhan.business.helping;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/helping.properties} (Vietnamese) and {@code helping_en.properties}. */
@MessageBundle("helping")
interface HelpingMessages {
    @Message
    String purposeDraft();

    @Message
    String purposeProfile();

    @Message
    String purposeDiary();

    @Message
    String purposeCertificates();

    @Message
    String purposeCatalogue();

    @Message
    String purposeLabels();

    @Message
    String purposeRequests();

    @Message
    String proofOtp();

    @Message
    String proofSignedForm();

    @Message
    String proofVoice();

    @Message
    String stateStanding();

    @Message
    String stateDraft();

    @Message
    String stateExpired();

    @Message
    String stateRevoked();

    @Message
    String somebody();

    @Message
    String helpersTitle();

    @Message
    String helpersLead();

    @Message
    String nowTitle();

    @Message
    String pastTitle();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String untilDay(String date);

    @Message
    String fromDay(String date);

    @Message
    String mayDo();

    @Message
    String provenBy();

    @Message
    String grantedBy();

    @Message
    String grantedByHousehold();

    @Message
    String revokedOn(String name, String moment);

    @Message
    String reasonGiven(String reason);

    @Message
    String downloadProof();

    @Message
    String revoke();

    @Message
    String revokeTitle();

    @Message
    String revokeText(String name, String business);

    @Message
    String revokeNow();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String alreadyEnded();

    @Message
    String makeTitle();

    @Message
    String makeLead();

    @Message
    String purposes();

    @Message
    String validUntil();

    @Message
    String validUntilHint();

    @Message
    String makeCode();

    @Message
    String managersOnly();

    @Message
    String codeTitle();

    @Message
    String codeText(String moment);

    @Message
    String codeTaxCode();

    @Message
    String codeNever();

    @Message
    String backToHelpers();

    @Message
    String deedsTitle();

    @Message
    String deedsCaption();

    @Message
    String deedsNone();

    @Message
    String when();

    @Message
    String who();

    @Message
    String what();

    @Message
    String deedRegister();

    @Message
    String deedDescribe();

    @Message
    String deedSubmit();

    @Message
    String deedArea();

    @Message
    String deedPlot();

    @Message
    String deedCertificate();

    @Message
    String deedApplication();

    @Message
    String deedHarvest();

    @Message
    String deedLot();

    @Message
    String deedLabels();

    @Message
    String deedProduct();

    @Message
    String deedPhoto();

    @Message
    String deedPhotoGone();

    @Message
    String deedOffer();

    @Message
    String deedPublish();

    @Message
    String deedWithdraw();

    @Message
    String deedHandoverCode();

    @Message
    String deedOther();

    @Message
    String officeLead();

    @Message
    String officeNone();
}
