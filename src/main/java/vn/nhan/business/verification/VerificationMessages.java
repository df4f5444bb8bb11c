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
    String doneVerify(String name);

    @Message
    String doneReturn(String name);

    @Message
    String doneSuspend(String name);

    @Message
    String doneLift(String name);

    @Message
    String doneClose(String name);

    @Message
    String doneReopen(String name);

    @Message
    String undo();

    @Message
    String undoReason();

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
    String verifyTitle();

    @Message
    String verifyText();

    @Message
    String seen();

    @Message
    String seenHint();

    @Message
    String seenWhich();

    @Message
    String atTheCounter();

    @Message
    String verifyNow();

    @Message
    String returnTitle();

    @Message
    String quickReasons();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String field();

    @Message
    String wholeProfile();

    @Message
    String returnNow();

    @Message
    String suspendTitle();

    @Message
    String suspendText();

    @Message
    String suspendReason();

    @Message
    String suspendNow();

    @Message
    String liftNow();

    @Message
    String closeTitle();

    @Message
    String closeText();

    @Message
    String closeReason();

    @Message
    String closeNow();

    @Message
    String reopenTitle();

    @Message
    String reopenText();

    @Message
    String reopenReason();

    @Message
    String reopenNow();

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
    String suspendedState();

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

    @Message
    String bulkTitle();

    @Message
    String bulkLead(int most);

    @Message
    String bulkNone();

    @Message
    String bulkNoneText();

    @Message
    String bulkCaption();

    @Message
    String bulkWhat();

    @Message
    String bulkSize(int total);

    @Message
    String bulkState();

    @Message
    String bulkWho();

    @Message
    String bulkProgress(int done, int total);

    @Message
    String stateProposed();

    @Message
    String stateRunning();

    @Message
    String stateDone();

    @Message
    String stateWithdrawn();

    @Message
    String stateExpired();

    @Message
    String confirmTitle();

    @Message
    String confirmLead();

    @Message
    String confirmNone();

    @Message
    String confirmNoneText();

    @Message
    String doubts();

    @Message
    String noDoubts();

    @Message
    String allSeen();

    @Message
    String allSeenHint();

    @Message
    String confirmNow();

    @Message
    String confirmMany(int most);

    @Message
    String proposedText(String date);

    @Message
    String approve();

    @Message
    String approveText();

    @Message
    String withdraw();

    @Message
    String runningText();

    @Message
    String leftOut(long count);

    @Message
    String outcome();

    @Message
    String outcomeVerified();

    @Message
    String outcomeChanged();

    @Message
    String outcomeHeld();

    @Message
    String outcomeNotWaiting();

    @Message
    String outcomeUnproven();

    @Message
    String outcomeFailed();

    @Message
    String outcomePending();

    @Message
    String itemsCaption();

    @Message
    String ownCloseTitle();

    @Message
    String ownCloseLead();

    @Message
    String ownCloseReason();

    @Message
    String ownCloseNow();

    @Message
    String ownCloseImpossible();

    @Message
    String ownCloseImpossibleText();

    @Message
    String memberInReview();

    @Message
    String memberInReviewText();

    @Message
    String memberSuspended();

    @Message
    String memberSuspendedText();

    @Message
    String memberClosed();

    @Message
    String memberClosedText();

    @Message
    String memberClose();
}
