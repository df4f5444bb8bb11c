package vn.nhan.marketplace.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/boardterm.properties} (Vietnamese) and {@code boardterm_en.properties}. */
@MessageBundle("boardterm")
interface BoardTerms {
    @Message
    String due();

    @Message
    String dueText();

    @Message
    String blocked();

    @Message
    String blockedText();

    @Message
    String live();

    @Message
    String liveText();

    @Message
    String unlisted();

    @Message
    String unlistedText();

    @Message
    String off();

    @Message
    String offText();

    @Message
    String inReview();

    @Message
    String inReviewText();

    @Message
    String locked();

    @Message
    String lockedText();

    @Message
    String retrying();

    @Message
    String retryingText();

    @Message
    String rejected();

    @Message
    String rejectedText();

    @Message
    String banned();

    @Message
    String bannedText();

    @Message
    String drifted();

    @Message
    String driftedText();

    @Message
    String gone();

    @Message
    String goneText();

    @Message
    String withdrawn();

    @Message
    String withdrawnText();

    @Message
    String stuck();

    @Message
    String stuckText();

    @Message
    String resting();

    @Message
    String restingText();

    @Message
    String whyThrottled();

    @Message
    String whyTransient();

    @Message
    String whyAuthExpired();

    @Message
    String whyAuthRevoked();

    @Message
    String whyRejected();

    @Message
    String whyGone();

    @Message
    String whyConflict();

    @Message
    String whyUnknown();

    @Message
    String whyLocked();

    @Message
    String whyCheck();

    @Message
    String whyDrift();

    @Message
    String whyReview();

    @Message
    String whyOther();

    @Message
    String stepPicture();

    @Message
    String stepCreate();

    @Message
    String stepWrite();

    @Message
    String stepPrice();

    @Message
    String stepStock();

    @Message
    String stepPublish();

    @Message
    String stepUnlist();

    @Message
    String stepRemove();

    @Message
    String stepAwait();

    @Message
    String stepLook();

    @Message
    String fieldTitle();

    @Message
    String fieldDescription();

    @Message
    String fieldPictures();

    @Message
    String fieldPrice();

    @Message
    String fieldStock();

    @Message
    String fieldState();

    @Message
    String fieldCategory();

    @Message
    String fieldAttributes();

    @Message
    String fieldWeight();

    @Message
    String fieldOptions();

    @Message
    String fieldVariants();

    @Message
    String fieldBrand();

    @Message
    String fieldOther();

    @Message
    String pictures(long count);

    @Message
    String shown();

    @Message
    String hidden();

    @Message
    String unknown();

    @Message
    String attribute(String name, String value);
}
