package vn.nhan.business.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/verification.properties} (Vietnamese) and {@code verification_en.properties}. */
@MessageBundle("verification")
interface VerificationMessages {
    @Message
    String queueTitle();

    @Message
    String queueLead(long count);

    @Message
    String queueCut(int size);

    @Message
    String queueCaption();

    @Message
    String queueEmpty();

    @Message
    String queueEmptyText();

    @Message
    String queueNoMatch();

    @Message
    String queueNoMatchText();

    @Message
    String clearFilter();

    @Message
    String seeVerified();

    @Message
    String start();

    @Message
    String kind();

    @Message
    String allKinds();

    @Message
    String commune();

    @Message
    String twinsOnly();

    @Message
    String filter();

    @Message
    String name();

    @Message
    String number();

    @Message
    String sentOn();

    @Message
    String waited();

    @Message
    String today();

    @Message
    String workingDays(int days);

    @Message
    String marks();

    @Message
    String twin();

    @Message
    String withOfficer(String name);

    @Message
    String withYou();

    @Message
    String pick(String name);

    @Message
    String checkPicked();

    @Message
    String checkAll();

    @Message
    String bulkLink();

    @Message
    String bulkToApprove(long count);

    @Message
    String bulkOpen();

    @Message
    String sentOnDay(String date);

    @Message
    String stillWaiting(long count);

    @Message
    String papers();

    @Message
    String noPapers();

    @Message
    String noPapersText();

    @Message
    String paperRegistration();

    @Message
    String paperCertificate();

    @Message
    String paperPackaging();

    @Message
    String paperLand();

    @Message
    String paperOther();

    @Message
    String openPaper();

    @Message
    String typedFacts();

    @Message
    String helpers();

    @Message
    String checks();

    @Message
    String checksNote();

    @Message
    String identityTitle();

    @Message
    String levelSelfDeclared();

    @Message
    String levelDocumentSeen();

    @Message
    String levelRegisterConfirmed();

    @Message
    String levelEAuthenticated();

    @Message
    String shortOfSales(String source, String date);

    @Message
    String identify();

    @Message
    String identifyLevel();

    @Message
    String identifyNote();

    @Message
    String identifySend();

    @Message
    String history();

    @Message
    String verbVerify();

    @Message
    String verbReturn();

    @Message
    String verbSuspend();

    @Message
    String verbLift();

    @Message
    String verbClose();

    @Message
    String verbReopen();

    @Message
    String takenBack();

    @Message
    String decidedBy(String name, String date);

    @Message
    String elsewhere(String name);

    @Message
    String elsewhereText();

    @Message
    String taken();

    @Message
    String release();

    @Message
    String take();

    @Message
    String nextOne();

    @Message
    String previousOne();

    @Message
    String draftState();

    @Message
    String draftStateText();

    @Message
    String keys();

    @Message
    String keysText();

    @Message
    String keyNext();

    @Message
    String keyPrevious();

    @Message
    String keySeen();

    @Message
    String keyVerify();

    @Message
    String keyReturn();

    @Message
    String keyQuick();

    @Message
    String keyUndo();

    @Message
    String keyList();

    @Message
    String keyHelp();

    @Message
    String keyStart();

    @Message
    String keyMove();
}
