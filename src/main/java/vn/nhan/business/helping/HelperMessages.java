package vn.nhan.business.helping;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/helper.properties} (Vietnamese) and {@code helper_en.properties}. */
@MessageBundle("helper")
interface HelperMessages {
    @Message
    String caseloadTitle();

    @Message
    String caseloadLead();

    @Message
    String caseloadNoneTitle();

    @Message
    String caseloadNoneText();

    @Message
    String enterCode();

    @Message
    String draftLeft(String date);

    @Message
    String doProfile();

    @Message
    String doDiary();

    @Message
    String doAreas();

    @Message
    String doCertificates();

    @Message
    String doProducts();

    @Message
    String doLots();

    @Message
    String codeEntryTitle();

    @Message
    String codeEntryLead();

    @Message
    String taxCode();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String codeSend();

    @Message
    String householdUntil(String date);

    @Message
    String givenBack();

    @Message
    String giveBackText();

    @Message
    String proofTitle();

    @Message
    String proofLead();

    @Message
    String printForm();

    @Message
    String proofKind();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String proofSend();

    @Message
    String handoverTitle();

    @Message
    String handoverText();

    @Message
    String handoverMake();

    @Message
    String handoverCodeTitle();

    @Message
    String handoverCodeText(String moment, String address);

    @Message
    String backToHousehold();

    @Message
    String takeOverTitle();

    @Message
    String takeOverLead();

    @Message
    String keepHelpers();

    @Message
    String keepHelpersHint();

    @Message
    String takeOverSend();

    @Message
    String formTitle();

    @Message
    String formLead();

    @Message
    String formHousehold();

    @Message
    String formRepresentative();

    @Message
    String formAllow();

    @Message
    String formTo(String province);

    @Message
    String formUntil();

    @Message
    String formKnow();

    @Message
    String formSignHousehold();

    @Message
    String formSignHelper();

    @Message
    String formPlaceDate();

    @Message
    String formPrint();

    @Message
    String proofEntryTitle();

    @Message
    String proofEntryLead();
}
