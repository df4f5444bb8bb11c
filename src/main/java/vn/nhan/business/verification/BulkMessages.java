package vn.nhan.business.verification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about verifying many at once. Texts: {@code messages/bulk.properties} (Vietnamese) and {@code bulk_en.properties}. */
@MessageBundle("bulk")
interface BulkMessages {
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
}
