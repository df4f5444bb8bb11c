package vn.nhan.business.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about what is decided of a business, and what its people are told of it. Texts: {@code messages/decision.properties} (Vietnamese) and {@code decision_en.properties}. */
@MessageBundle("decision")
interface DecisionMessages {
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
    String suspendedState();

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
