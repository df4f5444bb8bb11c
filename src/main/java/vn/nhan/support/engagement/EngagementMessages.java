package vn.nhan.support.engagement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/engagement.properties} (Vietnamese) and {@code engagement_en.properties}. */
@MessageBundle("engagement")
interface EngagementMessages {
    @Message
    String title();

    @Message
    String mineLead();

    @Message
    String expertTitle();

    @Message
    String expertLead();

    @Message
    String officeLead();

    @Message
    String officeTitle();

    @Message
    String emptyMine();

    @Message
    String emptyMineText();

    @Message
    String emptyMineAction();

    @Message
    String emptyExpert();

    @Message
    String emptyExpertText();

    @Message
    String emptyOffice();

    @Message
    String emptyOfficeText();

    @Message
    String caption();

    @Message
    String colNeed();

    @Message
    String colBusiness();

    @Message
    String colExpert();

    @Message
    String colState();

    @Message
    String colHolder();

    @Message
    String colDue();

    @Message
    String tabOpen();

    @Message
    String tabAll();

    @Message
    String late();

    @Message
    String stateDrafting();

    @Message
    String stateSigning();

    @Message
    String stateRunning();

    @Message
    String stateDelivered();

    @Message
    String stateAccepted();

    @Message
    String stateCancelled();

    @Message
    String stateWithdrawn();

    @Message
    String holderOffice();

    @Message
    String holderLead();

    @Message
    String holderRequester();

    @Message
    String holderExpert();

    @Message
    String withUntil(String who, String until);

    @Message
    String sideBusiness();

    @Message
    String sideExpert();

    @Message
    String sideOffice();

    @Message
    String history();

    @Message
    String followTitle();

    @Message
    String followText(int days);

    @Message
    String followYes();

    @Message
    String followNo();

    @Message
    String followNone();

    @Message
    String followThanks();

    @Message
    String followLink();

    @Message
    String followAfter(int days);

    @Message
    String answerYes();

    @Message
    String answerNo();

    @Message
    String answerWaiting();

    @Message
    String verifyTitle();

    @Message
    String verifyText();

    @Message
    String verifyBroken();

    @Message
    String verifySuperseded();

    @Message
    String kindBeginWork();

    @Message
    String kindPropose();

    @Message
    String kindSign();

    @Message
    String kindBegin();

    @Message
    String kindPlanSession();

    @Message
    String kindCheckIn();

    @Message
    String kindConfirmSession();

    @Message
    String kindNoShow();

    @Message
    String kindHandOver();

    @Message
    String kindDeliver();

    @Message
    String kindRefuse();

    @Message
    String kindAccept();

    @Message
    String kindCancel();

    @Message
    String kindWithdraw();

    @Message
    String kindPay();

    @Message
    String kindRate();

    @Message
    String kindFollowUp();

    @Message
    String mailSubject();

    @Message
    String mailText(int days, String address);
}
