package vn.nhan.catalog.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/moderation.properties} (Vietnamese) and {@code moderation_en.properties}. */
@MessageBundle("moderation")
interface ModerationMessages {
    @Message
    String queueTitle();

    @Message
    String queueLead(long count);

    @Message
    String queueWaiting();

    @Message
    String queuePosted();

    @Message
    String queueTakenDown();

    @Message
    String emptyWaiting();

    @Message
    String emptyWaitingText();

    @Message
    String emptyPosted();

    @Message
    String emptyPostedText();

    @Message
    String emptyTakenDown();

    @Message
    String emptyTakenDownText();

    @Message
    String seeStorefront();

    @Message
    String start();

    @Message
    String caption();

    @Message
    String name();

    @Message
    String business();

    @Message
    String commune();

    @Message
    String kind();

    @Message
    String since();

    @Message
    String waited();

    @Message
    String today();

    @Message
    String workingDays(int days);

    @Message
    String mark();

    @Message
    String withYou();

    @Message
    String withOfficer(String name);

    @Message
    String queueCut(int shown);

    @Message
    String photos();

    @Message
    String noPhotos();

    @Message
    String noPhotosText();

    @Message
    String doubts();

    @Message
    String noDoubts();

    @Message
    String says();

    @Message
    String description();

    @Message
    String story();

    @Message
    String category();

    @Message
    String noCategory();

    @Message
    String missing();

    @Message
    String prices();

    @Message
    String noPrice();

    @Message
    String seller();

    @Message
    String sellerVerified(String on);

    @Message
    String sellerUnverified();

    @Message
    String changes();

    @Message
    String isNew();

    @Message
    String licenceNeeded();

    @Message
    String licenceTold(String licence);

    @Message
    String licenceMissing();

    @Message
    String elsewhere(String name);

    @Message
    String elsewhereText();

    @Message
    String approveTitle();

    @Message
    String approveText();

    @Message
    String licenceSeen();

    @Message
    String licenceSeenHint();

    @Message
    String approve();

    @Message
    String lookTitle();

    @Message
    String lookText();

    @Message
    String look();

    @Message
    String takeDownTitle();

    @Message
    String reasons();

    @Message
    String text();

    @Message
    String textHint();

    @Message
    String takeDown();

    @Message
    String take();

    @Message
    String release();

    @Message
    String nextOne();

    @Message
    String reverseTitle();

    @Message
    String reverseText();

    @Message
    String reverse();

    @Message
    String undo();

    @Message
    String doneApprove(String name);

    @Message
    String doneTakeDown(String name);

    @Message
    String doneLook(String name);

    @Message
    String doneReverse(String name);

    @Message
    String history();

    @Message
    String verbApprove();

    @Message
    String verbTakeDown();

    @Message
    String verbLook();

    @Message
    String verbReverse();

    @Message
    String takenBack();

    @Message
    String decidedBy(String name, String on);

    @Message
    String licenceConfirmed(String licence);

    @Message
    String keys();

    @Message
    String keyStart();

    @Message
    String keyMove();

    @Message
    String keyUndo();

    @Message
    String keyHelp();

    @Message
    String keyLicence();

    @Message
    String keyApprove();

    @Message
    String keyReasons();

    @Message
    String keyQuick();

    @Message
    String keyNext();

    @Message
    String keyList();

    @Message
    String keysText();
}
